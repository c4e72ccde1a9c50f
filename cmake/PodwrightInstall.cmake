# SPDX-License-Identifier: GPL-3.0-or-later
# What belongs on a desktop beside the programs, and the Debian package.
set(id io.github.podwright.Podwright)
set(linux ${CMAKE_SOURCE_DIR}/resources/linux)
set(icons ${CMAKE_SOURCE_DIR}/resources/icons)
install(FILES ${linux}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${icons}/${id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${icons}/${id}-symbolic.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps)

# Pages are packed as Debian wants them: without a time in them.
foreach(page podwright podwright-cli)
    add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/man/${page}.1.gz
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/man
        COMMAND sh -c "gzip -9nc '${linux}/${page}.1' > '${CMAKE_BINARY_DIR}/man/${page}.1.gz'"
        DEPENDS ${linux}/${page}.1 VERBATIM)
    list(APPEND pages ${CMAKE_BINARY_DIR}/man/${page}.1.gz)
endforeach()
add_custom_target(pages ALL DEPENDS ${pages})
install(FILES ${pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)

# The shells complete what the program itself says it has.
foreach(shell bash zsh fish)
    add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/completions/${shell}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/completions
        COMMAND sh -c "'$<TARGET_FILE:podwright-cli>' completion ${shell} > '${CMAKE_BINARY_DIR}/completions/${shell}'"
        DEPENDS podwright-cli VERBATIM)
    list(APPEND completions ${CMAKE_BINARY_DIR}/completions/${shell})
endforeach()
add_custom_target(completions ALL DEPENDS ${completions})
install(FILES ${CMAKE_BINARY_DIR}/completions/bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    RENAME podwright-cli)
install(FILES ${CMAKE_BINARY_DIR}/completions/zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions
    RENAME _podwright-cli)
install(FILES ${CMAKE_BINARY_DIR}/completions/fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d
    RENAME podwright-cli.fish)

install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/podwright)
add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/changelog.gz
    COMMAND sh -c "gzip -9nc '${linux}/changelog' > '${CMAKE_BINARY_DIR}/changelog.gz'" DEPENDS ${linux}/changelog VERBATIM)
add_custom_target(changelog ALL DEPENDS ${CMAKE_BINARY_DIR}/changelog.gz)
install(FILES ${CMAKE_BINARY_DIR}/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/podwright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME podwright)
set(CPACK_PACKAGE_CONTACT "The Podwright developers <podwright@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "editor for Kubernetes Pod manifests")
set(CPACK_PACKAGE_DESCRIPTION "Shows a Pod manifest as a form and as YAML text, both one document, and says\n offline what the API server would say. Explains every field in Chinese and\n English and draws the network of the Pod.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
    WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# dpkg-shlibdeps does not see plug-ins and data.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-svg-plugins, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-noto-cjk")
include(CPack)
