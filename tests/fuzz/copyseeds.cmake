# SPDX-License-Identifier: GPL-3.0-or-later
# Copies the fixtures into one folder, as libFuzzer wants its corpus: cmake -DDATA=... -DSEEDS=... -P copyseeds.cmake
file(GLOB_RECURSE files RELATIVE ${DATA} ${DATA}/*)
foreach(file IN LISTS files)
    string(REPLACE "/" "_" name ${file})
    configure_file(${DATA}/${file} ${SEEDS}/${name} COPYONLY)
endforeach()
