# Å dele en økt med andre: hva som fjernes, og hvor filen legges.

share-title = Del økten med andre
share-path = Legg den i filen:
share-file-name = delt-okt
share-answers =
    { $count ->
        [one] Ett svar deles. Den som får filen, ser svaret, begrunnelsen, datoen og rollen som besluttet.
       *[other] { $count } svar deles. Den som får filen, ser svarene, begrunnelsene, datoene og rollene som besluttet.
    }
share-removes = Dette fjernes:
share-removes-nothing = Det er ingen kjente navn å fjerne.
share-removed =
    { $count ->
        [0] { $text }
        [1] { $text } (ett sted)
       *[other] { $text } ({ $count } steder)
    }
share-keeps-organisation = Navnet på virksomheten blir stående.
share-keeps-services = Navnene på tjenestene blir stående.
share-read-through = Et navn som bare står i løpende tekst, er ikke kjent og blir stående. Les gjennom filen før du sender den.
share-kind-person = Personer
share-kind-organisation = Virksomheten
share-kind-service = Tjenester
share-kind-address = E-postadresser
share-kind-phone = Telefonnumre
share-kind-number = Numre med elleve sifre
share-instead-person = [navn fjernet]
share-instead-organisation = [virksomhet fjernet]
share-instead-service = [tjeneste fjernet]
share-instead-address = [e-post fjernet]
share-instead-phone = [telefon fjernet]
share-instead-number = [nummer fjernet]
# Ord som mange virksomheter har i navnet, og som ikke fjernes alene.
share-common-words = kommune kommunen kommuna fylkeskommune fylkeskommunen fylkeskommuna fylke fylket bydel bydelen etat etaten avdeling avdelingen avdelinga kontor kontoret tjeneste tjenesten tjenester teneste tenesta tenester og for i på av til as ks iks kf helse omsorg skole skule barnehage kultur teknisk plan bygg nord sør øst aust vest norge noreg norsk norske arkiv arkivet ikt it kemner kemneren personal økonomi servicetorg servicetorget rådgiver rådgiveren rådgivar rådgivaren avløser avløseren avløysar avløysaren leverandør leverandøren leverandørar tjenesteeier tjenesteeieren tenesteeigar tenesteeigaren rådmann rådmannen rådmannens kommunedirektør kommunedirektøren kommunedirektørens stab staben seksjon seksjonen enhet enheten dokumentsenter dokumentsenteret municipality county of the and
share-nothing = Ingenting er besvart ennå, så det er ingenting å dele.
share-no-path = Skriv hvor filen skal ligge.
share-exists = Filen { $path } finnes fra før.
    .hint = Velg et annet navn.
share-written = Delt økt er lagret i { $path }. Les gjennom den før du sender den.
share-question = Skal økten deles slik? [j/n]
share-no-terminal = Ingenting er skrevet, for her kan ingen svare ja.
    .hint = Legg til --yes når du har lest hva som fjernes.
share-not-written = Ingenting er skrevet.
