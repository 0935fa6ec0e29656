# Nokon andre har skrive i filene til økta medan ho var open.

others-title = Økta er endra utanfrå
others-said = Nokon andre har skrive i filene til økta medan ho var open her. Begge utgåvene er tekne vare på: di er lagra som før, og den andre, sist endra { $when }, ligg i { $file }
others-keep-ours = Behald ditt og gå vidare.
others-take-other = Ta det andre i staden. Det kan angrast.
others-unreadable = Nokon andre har skrive i filene til økta, og det kan ikkje lesast. Ditt er lagra på nytt. Det andre ligg i { $file }
others-join = Slå dei saman, så alt frå begge er med. Det kan angrast.
others-joined = Dei to utgåvene er slegne saman.
