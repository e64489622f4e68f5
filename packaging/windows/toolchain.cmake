# Compiles for Windows (x86_64) on Debian, with GCC of mingw-w64 and the libraries that dependencies/build has made.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix) # posix: std::thread and std::mutex are there
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(SATCHEL_WINDOWS_PREFIX "$ENV{SATCHEL_WINDOWS_PREFIX}" CACHE PATH "Where the libraries are: dependencies/build prints it")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES SATCHEL_WINDOWS_PREFIX)
if(NOT SATCHEL_WINDOWS_PREFIX)
  message(FATAL_ERROR "SATCHEL_WINDOWS_PREFIX is not set: packaging/windows/dependencies/build prints it")
endif()
set(prefix ${SATCHEL_WINDOWS_PREFIX})
list(APPEND CMAKE_PREFIX_PATH ${prefix})
set(CMAKE_FIND_ROOT_PATH ${prefix} /usr/x86_64-w64-mingw32)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} ${prefix}/lib/pkgconfig)
set(ENV{PKG_CONFIG_PATH} "")
set(QT_HOST_PATH /usr) # moc, rcc, uic and lrelease of the same version
file(GLOB QT_HOST_PATH_CMAKE_DIR /usr/lib/*-linux-gnu/cmake)
set(Qt6LinguistTools_DIR ${QT_HOST_PATH_CMAKE_DIR}/Qt6LinguistTools)
set(CMAKE_CROSSCOMPILING_EMULATOR ${CMAKE_CURRENT_LIST_DIR}/run) # tests and the build's own tools, under Wine
set(CMAKE_AUTORCC_OPTIONS --no-zstd) # this machine's rcc would pack resources in a way that the Qt made for Windows does not know
