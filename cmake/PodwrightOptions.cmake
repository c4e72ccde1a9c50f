# SPDX-License-Identifier: GPL-3.0-or-later
# Compile options that every target of the project shares; targets link podwright_options.
add_library(podwright_options INTERFACE)
target_compile_options(podwright_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
target_compile_definitions(podwright_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_KEYWORDS)
if(PODWRIGHT_SANITIZE)
    target_compile_options(podwright_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined
        -fno-omit-frame-pointer)
    target_link_options(podwright_options INTERFACE -fsanitize=address,undefined)
endif()
# A compiler cache, where there is one: shared by all checkouts, and with what it asks for to cache precompiled headers.
find_program(PODWRIGHT_CCACHE ccache)
if(PODWRIGHT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${PODWRIGHT_CCACHE})
endif()
