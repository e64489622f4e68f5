# Windows: a folder with the program for the command line (satchel.exe), the one for the desk (satchelw.exe: the same without a
# console) and every library they load (bin/, plugins/). Qt's are put there by its own deployment tool (Qt 6.5 and newer), the others by CMake.
configure_file(${CMAKE_CURRENT_LIST_DIR}/satchel.rc.in ${made}/satchel.rc @ONLY)
foreach(program satchel satchelw)
  target_sources(${program} PRIVATE ${made}/satchel.rc)
  add_dependencies(${program} satchel-files)
endforeach()
install(TARGETS satchel satchelw
  RUNTIME_DEPENDENCIES PRE_EXCLUDE_REGEXES "api-ms-" "ext-ms-" POST_EXCLUDE_REGEXES ".*[Ss]ystem32/.*\\.dll"
  RUNTIME DESTINATION bin)
qt_generate_deploy_app_script(TARGET satchelw OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy})
install(FILES ${qt_words} DESTINATION translations)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE ${CMAKE_SOURCE_DIR}/CHANGELOG.md DESTINATION .)
