# Run when the tree is installed: copies every library that the programs and plugins are linked with into bin/. A library that is
# neither there nor in system-libraries.txt ends it, for the program would not start on another computer.
set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM windows+pe)
set(CMAKE_GET_RUNTIME_DEPENDENCIES_TOOL objdump)
set(CMAKE_GET_RUNTIME_DEPENDENCIES_COMMAND ${CMAKE_OBJDUMP})
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/system-libraries.txt of_windows REGEX "^[^#]")
list(JOIN of_windows "|" of_windows)
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES ${programs} MODULES ${plugins} DIRECTORIES ${folders}
  RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing PRE_EXCLUDE_REGEXES "^(${of_windows})\\.(dll|drv)$")
if(missing)
  message(FATAL_ERROR "Not in the package and not of Windows: ${missing}")
endif()
set(target $ENV{DESTDIR}${CMAKE_INSTALL_PREFIX})
file(INSTALL ${found} DESTINATION ${target}/bin FOLLOW_SYMLINK_CHAIN)
if(CMAKE_INSTALL_DO_STRIP)
  file(GLOB_RECURSE libraries ${target}/*.dll)
  execute_process(COMMAND ${strip} --strip-unneeded ${libraries} COMMAND_ERROR_IS_FATAL ANY)
endif()
