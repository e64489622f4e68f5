# macOS: one bundle, dragged from the disk image into Applications. Qt's deployment tool puts the libraries into it; what it carries
# is signed afterwards by macos/sign-and-notarize.
# Homebrew's libraries need the system that they were built for, which is the one of this computer.
if(CMAKE_OSX_DEPLOYMENT_TARGET)
  set(minimum ${CMAKE_OSX_DEPLOYMENT_TARGET})
else()
  execute_process(COMMAND sw_vers -productVersion OUTPUT_VARIABLE minimum OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX REPLACE "^([0-9]+).*" "\\1.0" minimum ${minimum})
endif()
set(SATCHEL_MACOS_MINIMUM ${minimum} CACHE INTERNAL "The oldest macOS that the bundle starts on; Info.plist.in is configured where app/ is")

set_target_properties(satchel PROPERTIES
  MACOSX_BUNDLE TRUE
  OUTPUT_NAME Satchel
  MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
  MACOSX_BUNDLE_GUI_IDENTIFIER ${SATCHEL_APP_ID}
  MACOSX_BUNDLE_BUNDLE_NAME Satchel
  MACOSX_BUNDLE_COPYRIGHT "${SATCHEL_VENDOR}, GNU General Public License, version 3 or later"
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})
add_dependencies(satchel satchel-files)
install(TARGETS satchel BUNDLE DESTINATION .)
install(FILES ${made}/satchel.icns DESTINATION Satchel.app/Contents/Resources)
install(FILES ${qt_words} DESTINATION Satchel.app/Contents/Resources/translations)
qt_generate_deploy_app_script(TARGET satchel OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})
