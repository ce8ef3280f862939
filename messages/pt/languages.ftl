# O que se diz das próprias línguas.

language-unreviewed = <i>Estes textos ainda não foram revistos por uma pessoa de língua materna portuguesa.</i>
