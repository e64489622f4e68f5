# satchel_add_sanitized(NAME MODULE [MATCHING regex]): the sources of a module (those whose path in it matches), compiled once more
# with the sanitizers of addresses and undefined behaviour, for a test program that feeds them foreign bytes. What it is linked with
# besides need not be sanitized. Where the whole build is, and on other systems than Linux, this is an empty target.

function(satchel_add_sanitized name module)
  cmake_parse_arguments(SANITIZED "" "MATCHING" "" ${ARGN})
  if(SATCHEL_SANITIZE OR NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_library(${name} INTERFACE)
    return()
  endif()
  get_target_property(sources ${module} SOURCES)
  get_target_property(folder ${module} SOURCE_DIR)
  if(SANITIZED_MATCHING)
    list(TRANSFORM sources REPLACE "^${folder}/" "")
    list(FILTER sources INCLUDE REGEX "${SANITIZED_MATCHING}")
    list(TRANSFORM sources PREPEND "${folder}/")
  endif()
  get_target_property(libraries ${module} LINK_LIBRARIES)
  add_library(${name} OBJECT ${sources})
  target_link_libraries(${name} PRIVATE ${libraries})
  satchel_sanitizer_options(options address,undefined)
  # Not optimised: half the time to compile, and what is fed to it takes little of it.
  satchel_compile(${name} WAITS OPTIONS -g1 ${options})
  # A module is sanitized in part: what else it has is linked from its library, with a second copy that is not used.
  target_link_options(${name} INTERFACE -fsanitize=address,undefined -Wl,-z,muldefs)
endfunction()
