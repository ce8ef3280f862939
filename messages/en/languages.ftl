# What is said of the languages themselves.

language-unreviewed = <i>These texts have not been reviewed by a native speaker yet.</i>
