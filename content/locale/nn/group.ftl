# Overskriftene som tastane står under i hjelpa.

group-anywhere = Overalt
group-capture = Notere undervegs
group-form = I skjemaet
group-here = Her
group-item = På punktet
group-move = Flytte seg
group-service = Tenester
group-field = I tekstfeltet
group-tour = Omvising
group-room = I rommet
