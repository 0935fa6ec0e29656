# Overskriftene som tastene står under i hjelpen.

group-anywhere = Overalt
group-capture = Notere underveis
group-form = I skjemaet
group-here = Her
group-item = På punktet
group-move = Flytte seg
group-service = Tjenester
group-field = I tekstfeltet
group-tour = Omvisning
group-room = I rommet
