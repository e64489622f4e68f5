# How CPack packs what the install rules install. The MSI is made from the staged tree by windows/make-msi, for CPack 3.25
# knows WiX 3 only.
set(CPACK_PACKAGE_NAME satchel)
set(CPACK_PACKAGE_VENDOR "${SATCHEL_VENDOR}")
set(CPACK_PACKAGE_CONTACT "${SATCHEL_CONTACT}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${SATCHEL_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${SATCHEL_SUMMARY}")
set(CPACK_PACKAGE_DESCRIPTION "${SATCHEL_DESCRIPTION}")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_SOURCE_DIR}/build/packages)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_GENERATOR DEB)

# What is linked is found by dpkg-shlibdeps; the second list is loaded at run time: the keychain's library, what opens
# addresses, the certificates that are trusted, what Qt's own dialogs say.
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, xdg-utils, ca-certificates, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager | keepassxc, qt6-wayland, shared-mime-info, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

if(APPLE)
  set(CPACK_GENERATOR DragNDrop)
  set(CPACK_DMG_VOLUME_NAME Satchel)
  set(CPACK_DMG_FORMAT ULFO)
  set(CPACK_PACKAGE_ICON ${CMAKE_CURRENT_BINARY_DIR}/made/satchel.icns)
  set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/macos/Sign.cmake)
endif()
include(CPack)
