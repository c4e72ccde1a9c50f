# SPDX-License-Identifier: GPL-3.0-or-later
# podwright_layer(NAME SOURCES file… [DEPENDS target…])
#
# A static library podwright_NAME of the sources in this folder. Its headers are included as "NAME/header.h" and are seen
# only by targets that depend on it: an include against the direction of the layers does not build.
function(podwright_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;DEPENDS")
    set(target podwright_${name})
    add_library(${target} STATIC ${arg_SOURCES})
    set(roof ${CMAKE_BINARY_DIR}/layers/${name})
    file(MAKE_DIRECTORY ${roof})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${roof}/${name} SYMBOLIC)
    target_include_directories(${target} PUBLIC ${roof})
    set(private ${arg_DEPENDS})
    target_link_libraries(${target} PUBLIC ${private} PRIVATE podwright_options)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
endfunction()

# podwright_widgets_layer(NAME …): the same for a folder of app/, with moc. What most of them include is compiled once, with
# the layer `widgets`.
function(podwright_widgets_layer name)
    podwright_layer(${name} ${ARGN})
    set_target_properties(podwright_${name} PROPERTIES AUTOMOC ON)
    if(NOT name STREQUAL widgets)
        target_precompile_headers(podwright_${name} REUSE_FROM podwright_widgets)
    endif()
endfunction()
