# Run by CPack between staging the bundle and packing it. Without an identity the disk image is unsigned, for trying.
if(DEFINED ENV{MACOS_SIGN_IDENTITY})
  file(GLOB_RECURSE bundles LIST_DIRECTORIES true ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*)
  list(FILTER bundles INCLUDE REGEX "/Satchel\\.app$")
  foreach(bundle IN LISTS bundles)
    execute_process(COMMAND ${CMAKE_CURRENT_LIST_DIR}/sign-and-notarize sign ${bundle} COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
endif()
