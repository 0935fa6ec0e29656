# Noen andre har skrevet i filene til økten mens den var åpen.

others-title = Økten er endret utenfra
others-said = Noen andre har skrevet i filene til økten mens den var åpen her. Begge utgavene er tatt vare på: din er lagret som før, og den andre, sist endret { $when }, ligger i { $file }
others-keep-ours = Behold ditt og gå videre.
others-take-other = Ta det andre i stedet. Det kan angres.
others-unreadable = Noen andre har skrevet i filene til økten, og det kan ikke leses. Ditt er lagret på nytt. Det andre ligger i { $file }
others-join = Slå dem sammen, så alt fra begge er med. Det kan angres.
others-joined = De to utgavene er slått sammen.
