# Sharing a session with others: what is removed, and where the file goes.

share-title = Share the session with others
share-path = Put it in the file:
share-file-name = shared-session
share-answers =
    { $count ->
        [one] One answer is shared. Whoever receives the file sees the answer, the reason, the date and the role that decided.
       *[other] { $count } answers are shared. Whoever receives the file sees the answers, the reasons, the dates and the roles that decided.
    }
share-removes = This is removed:
share-removes-nothing = There are no known names to remove.
share-removed =
    { $count ->
        [0] { $text }
        [1] { $text } (one place)
       *[other] { $text } ({ $count } places)
    }
share-keeps-organisation = The name of the organisation stays.
share-keeps-services = The names of the services stay.
share-read-through = A name found only in running text is not recognised and stays. Read the file through before you send it.
share-kind-person = People
share-kind-organisation = The organisation
share-kind-service = Services
share-kind-address = E-mail addresses
share-kind-phone = Phone numbers
share-kind-number = Eleven-digit numbers
share-instead-person = [name removed]
share-instead-organisation = [organisation removed]
share-instead-service = [service removed]
share-instead-address = [e-mail removed]
share-instead-phone = [phone removed]
share-instead-number = [number removed]
# Words that many organisations have in their names, and that are not removed alone.
share-common-words = kommune kommunen kommuna fylkeskommune fylkeskommunen fylkeskommuna fylke fylket bydel bydelen etat etaten avdeling avdelingen avdelinga kontor kontoret tjeneste tjenesten tjenester teneste tenesta tenester og for i på av til as ks iks kf helse omsorg skole skule barnehage kultur teknisk plan bygg nord sør øst aust vest norge noreg norsk norske arkiv arkivet ikt it kemner kemneren personal økonomi servicetorg servicetorget rådgiver rådgiveren rådgivar rådgivaren avløser avløseren avløysar avløysaren leverandør leverandøren leverandørar tjenesteeier tjenesteeieren tenesteeigar tenesteeigaren rådmann rådmannen rådmannens kommunedirektør kommunedirektøren kommunedirektørens stab staben seksjon seksjonen enhet enheten dokumentsenter dokumentsenteret municipality county of the and
share-nothing = Nothing has been answered yet, so there is nothing to share.
share-no-path = Say where to put the file.
share-exists = The file { $path } already exists.
    .hint = Choose another name.
share-written = The shared session is saved in { $path }. Read it through before you send it.
share-question = Share the session like this? [y/n]
share-no-terminal = Nothing has been written, because there is nobody here to say yes.
    .hint = Add --yes when you have read what is removed.
share-not-written = Nothing has been written.
