# macOS: one bundle, dragged from the disk image into Applications. Qt's deployment tool puts the libraries into it; what it carries
# is signed afterwards by macos/sign-and-notarize.
set_target_properties(satchel PROPERTIES
  MACOSX_BUNDLE TRUE
  OUTPUT_NAME Satchel
  MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in
  MACOSX_BUNDLE_GUI_IDENTIFIER ${SATCHEL_APP_ID}
  MACOSX_BUNDLE_BUNDLE_NAME Satchel
  MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION}
  MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION})
add_dependencies(satchel satchel-files)
install(TARGETS satchel BUNDLE DESTINATION .)
install(FILES ${made}/satchel.icns DESTINATION Satchel.app/Contents/Resources)
install(FILES ${qt_words} DESTINATION Satchel.app/Contents/Resources/translations)
qt_generate_deploy_app_script(TARGET satchel OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})
