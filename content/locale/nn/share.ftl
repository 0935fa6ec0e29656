# Å dele ei økt med andre: kva som blir fjerna, og kvar fila blir lagd.

share-title = Del økta med andre
share-path = Legg henne i fila:
share-file-name = delt-okt
share-answers =
    { $count ->
        [one] Eitt svar blir delt. Den som får fila, ser svaret, grunngivinga, datoen og rolla som avgjorde.
       *[other] { $count } svar blir delte. Den som får fila, ser svara, grunngivingane, datoane og rollene som avgjorde.
    }
share-removes = Dette blir fjerna:
share-removes-nothing = Det er ingen kjende namn å fjerne.
share-removed =
    { $count ->
        [0] { $text }
        [1] { $text } (éin stad)
       *[other] { $text } ({ $count } stader)
    }
share-keeps-organisation = Namnet på verksemda blir ståande.
share-keeps-services = Namna på tenestene blir ståande.
share-read-through = Eit namn som berre står i løpande tekst, er ikkje kjent og blir ståande. Les gjennom fila før du sender henne.
share-kind-person = Personar
share-kind-organisation = Verksemda
share-kind-service = Tenester
share-kind-address = E-postadresser
share-kind-phone = Telefonnummer
share-kind-number = Nummer med elleve siffer
share-instead-person = [namn fjerna]
share-instead-organisation = [verksemd fjerna]
share-instead-service = [teneste fjerna]
share-instead-address = [e-post fjerna]
share-instead-phone = [telefon fjerna]
share-instead-number = [nummer fjerna]
# Ord som mange verksemder har i namnet, og som ikkje blir fjerna åleine.
share-common-words = kommune kommunen kommuna fylkeskommune fylkeskommunen fylkeskommuna fylke fylket bydel bydelen etat etaten avdeling avdelingen avdelinga kontor kontoret tjeneste tjenesten tjenester teneste tenesta tenester og for i på av til as ks iks kf helse omsorg skole skule barnehage kultur teknisk plan bygg nord sør øst aust vest norge noreg norsk norske arkiv arkivet ikt it kemner kemneren personal økonomi servicetorg servicetorget rådgiver rådgiveren rådgivar rådgivaren avløser avløseren avløysar avløysaren leverandør leverandøren leverandørar tjenesteeier tjenesteeieren tenesteeigar tenesteeigaren rådmann rådmannen rådmannens kommunedirektør kommunedirektøren kommunedirektørens stab staben seksjon seksjonen enhet enheten dokumentsenter dokumentsenteret municipality county of the and
share-nothing = Ingenting er svara på enno, så det er ingenting å dele.
share-no-path = Skriv kvar fila skal liggje.
share-exists = Fila { $path } finst frå før.
    .hint = Vel eit anna namn.
share-written = Delt økt er lagra i { $path }. Les gjennom henne før du sender henne.
share-question = Skal økta delast slik? [j/n]
share-no-terminal = Ingenting er skrive, for her kan ingen svara ja.
    .hint = Legg til --yes når du har lese kva som blir fjerna.
share-not-written = Ingenting er skrive.
