# moc reads each header with everything that header includes, 0.3 s of Qt's headers for each of 600 files, to learn macros
# that hardly any of ours uses (Q_INTERFACES does). Without them it takes 6 ms. What our files with Q_OBJECT ask about the
# system (Q_OS_UNIX, Q_OS_LINUX) is given by hand, so this is for builds on Linux only; elsewhere moc is called as usual.

if(CMAKE_HOST_SYSTEM_NAME STREQUAL "Linux")
  set(systems -DQ_OS_UNIX -DQ_OS_LINUX)
  if(WIN32)
    set(systems -DQ_OS_WIN)
  endif()
  list(JOIN systems " " systems)
  get_target_property(moc Qt6::moc IMPORTED_LOCATION)
  configure_file(cmake/moc.in ${CMAKE_BINARY_DIR}/moc @ONLY
    FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
  set(SATCHEL_MOC ${CMAKE_BINARY_DIR}/moc)
endif()
