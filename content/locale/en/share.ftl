# Sharing a session with others: what is removed, and where the file goes.

share-title = Share the session with others
share-path = Put it in the file:
share-file-name = shared-session
share-answers =
    { $count ->
        [one] One answer is shared. Whoever gets the file sees the answer, the reason, the date and the role that decided.
       *[other] { $count } answers are shared. Whoever gets the file sees the answers, the reasons, the dates and the roles that decided.
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
share-read-through = A name that stands only in running text is not known and stays. Read the file before you send it.
share-kind-person = People
share-kind-organisation = The organisation
share-kind-service = Services
share-kind-address = E-mail addresses
share-kind-phone = Phone numbers
share-kind-number = Numbers of eleven digits
share-instead-person = [name removed]
share-instead-organisation = [organisation removed]
share-instead-service = [service removed]
share-instead-address = [e-mail removed]
share-instead-phone = [phone removed]
share-instead-number = [number removed]
# Words that many organisations have in their names, and that are not removed alone.
share-common-words = kommune kommunen kommuna fylkeskommune fylkeskommunen fylkeskommuna fylke fylket bydel bydelen etat etaten avdeling avdelingen avdelinga kontor kontoret tjeneste tjenesten tjenester teneste tenesta tenester og for i på av til as ks iks kf helse omsorg skole skule barnehage kultur teknisk plan bygg nord sør øst aust vest norge noreg norsk norske arkiv arkivet ikt it kemner kemneren personal økonomi servicetorg servicetorget rådgiver rådmann rådmannen rådmannens kommunedirektør kommunedirektøren kommunedirektørens stab staben seksjon seksjonen enhet enheten dokumentsenter dokumentsenteret municipality county of the and
share-nothing = Nothing has been answered yet, so there is nothing to share.
share-no-path = Write where the file is to go.
share-exists = The file { $path } is there already.
    .hint = Choose another name.
share-written = The shared session is saved in { $path }. Read it before you send it.
share-question = Share the session like this? [y/n]
share-no-terminal = Nothing is written, because nobody can answer whether it is all right.
    .hint = Add --yes when you have read what is removed.
share-not-written = Nothing is written.
