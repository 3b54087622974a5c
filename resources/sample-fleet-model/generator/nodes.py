# SPDX-License-Identifier: GPL-3.0-or-later
"""Name, account, Region, system, story, patch group, and what else is special: mi on premises, lost no connection, association, inventory and
custom failures, terminated."""

NODES = """
pay-db-01         prod    eu-west-1     w22   both            Databases
pay-db-02         prod    eu-west-1     w22   good            Databases
pay-app-01        prod    eu-west-1     w22   mended          Applications
pay-app-02        prod    eu-west-1     w22   failing         Applications
web-eu-01         prod    eu-west-1     al2   good            Web
web-eu-02         prod    eu-west-1     al2   late            Web
web-eu-03         prod    eu-west-1     al23  good            Web
web-eu-04         prod    eu-west-1     al23  stubborn        Web
web-eu-05         prod    eu-west-1     al23  early           Web
orders-01         prod    eu-west-1     rhel  reboot          Applications
orders-02         prod    eu-west-1     rhel  good            Applications   association
orders-03         prod    eu-west-1     rhel  disagrees       Applications
ad-dc-01          prod    eu-west-1     w19   rejected        Directory
ad-dc-02          prod    eu-west-1     w19   mended          Directory
sql-rep-01        prod    eu-west-1     w22   flips           Databases
jump-eu           prod    eu-west-1     al2   calm            Access
web-us-01         prod    us-east-1     al2   good            Web
web-us-02         prod    us-east-1     al2   failing         Web
web-us-03         prod    us-east-1     al23  reboot          Web
web-us-04         prod    us-east-1     al23  mended          Web
ledger-01         prod    us-east-1     w22   good            Databases       custom
ledger-02         prod    us-east-1     w22   late            Databases
search-01         prod    us-east-1     ubu   early           Applications    inventory
legacy-ftp        prod    us-east-1     w16   failed-run      Access
ci-run-01         shared  eu-west-1     ubu   good            Build
ci-run-02         shared  eu-west-1     ubu   late            Build
ci-run-03         shared  eu-west-1     ubu   mended          Build          association
ci-mac-01         shared  eu-west-1     mac   mac             Build
mon-01            shared  eu-west-1     al23  good            Tools
mon-02            shared  eu-west-1     al23  informational   Tools
git-01            shared  eu-west-1     deb   early           Tools
wiki-01           shared  eu-west-1     deb   calm            Tools           custom-good
print-01          shared  us-east-1     w19   both            Offices
file-us-01        shared  us-east-1     w19   good            Offices         inventory association
file-us-02        shared  us-east-1     w19   other-baseline  Offices
build-win-01      shared  us-east-1     w22   outdated        Build
build-win-02      shared  us-east-1     w22   unknown-counts  Build
proxy-us-01       shared  us-east-1     al2   stale-missing   Access          lost
proxy-us-02       shared  us-east-1     al2   calm            Access
new-app-01        shared  us-east-1     al23  new             Applications
hq-print-01       shared  eu-west-1     w16   flips           Offices         mi
hq-file-01        shared  eu-west-1     w19   good            Offices         mi
hq-backup-01      shared  eu-west-1     deb   stale           Offices         mi lost
hq-door-01        shared  eu-west-1     deb   never           Offices         mi
plant-hmi-01      plants  eu-central-1  w19   reboot          Plants          mi
plant-hmi-02      plants  eu-central-1  w19   good            Plants          mi
plant-hmi-03      plants  eu-central-1  w16   stubborn        Plants          mi
plant-hmi-04      plants  eu-central-1  w16   no-time         Plants          mi
oven-ctl-01       plants  eu-central-1  deb   good            Plants          mi
oven-ctl-02       plants  eu-central-1  deb   early           Plants          mi
oven-ctl-03       plants  eu-central-1  deb   mended          Plants          mi
edge-11           plants  eu-central-1  deb   late            Plants          mi
edge-12           plants  eu-central-1  deb   rejected        Plants          mi
scada-db-01       plants  eu-central-1  rhel  good            Databases       association
scada-db-02       plants  eu-central-1  rhel  mended          Databases
mes-app-01        plants  eu-central-1  w22   good            Applications
mes-app-02        plants  eu-central-1  w22   calm            Applications
batch-07          plants  eu-central-1  rhel  failing         Applications    custom
label-01          plants  eu-central-1  ubu   good            Applications
label-02          plants  eu-central-1  ubu   calm            Applications
label-00          plants  eu-central-1  ubu   gone            Applications    terminated
"""
