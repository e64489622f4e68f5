# Two functions make every target of the house: a room (static library) and a test.
# A room's sources are the files in its folder, so a new file needs no list.

option(SATCHEL_WERROR "Treat warnings in our own code as errors" ON)
option(SATCHEL_PCH "Precompile the Qt headers: a third off a build from nothing; hides missing includes" OFF)
option(SATCHEL_SANITIZE "Sanitizers to build with, e.g. address,undefined" "")

add_library(satchel_options INTERFACE)
target_include_directories(satchel_options INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/models)
target_compile_definitions(satchel_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 SATCHEL_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(satchel_options INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus $<$<BOOL:${SATCHEL_WERROR}>:/WX>)
else()
  target_compile_options(satchel_options INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-restrict> # false alarm in std::string (GCC bug 105651)
    $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Wno-sign-conversion> # GCC's -Wconversion does not mean it in C++
    $<$<BOOL:${SATCHEL_WERROR}>:-Werror>)
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT SATCHEL_SANITIZE) # what distributions ask of a program they ship
  add_compile_options("$<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2;-fstack-protector-strong>")
  add_link_options(-Wl,-z,relro,-z,now)
endif()
if(SATCHEL_SANITIZE)
  add_compile_options(-fsanitize=${SATCHEL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${SATCHEL_SANITIZE})
endif()

find_program(SATCHEL_CCACHE ccache)
if(SATCHEL_CCACHE) # one cache for every checkout; precompiled headers need the sloppiness (ccache's manual)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
    CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${SATCHEL_CCACHE})
endif()
find_program(SATCHEL_MOLD mold)
if(SATCHEL_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

# satchel_add_library(NAME [DEPENDS target...] [EXCLUDE file...])
function(satchel_add_library name)
  cmake_parse_arguments(ROOM "" "" "DEPENDS;EXCLUDE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h ${CMAKE_CURRENT_SOURCE_DIR}/*.qrc)
  foreach(file IN LISTS ROOM_EXCLUDE)
    list(REMOVE_ITEM sources ${CMAKE_CURRENT_SOURCE_DIR}/${file})
  endforeach()
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PRIVATE satchel_options tl::expected Qt6::Core ${ROOM_DEPENDS})
  if(SATCHEL_PCH)
    set(headers <QtCore> <tl/expected.hpp> <algorithm> <functional> <memory> <variant> <vector>)
    if(Qt6::Widgets IN_LIST ROOM_DEPENDS)
      list(APPEND headers <QtWidgets>)
    endif()
    target_precompile_headers(${name} PRIVATE ${headers})
    target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # or ccache cannot tell them apart
  endif()
endfunction()

# satchel_add_tests(ROOM [DEPENDS target...]): every tst_*.cpp of the current folder becomes one test
function(satchel_add_tests room)
  cmake_parse_arguments(TEST "" "" "DEPENDS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp)
  foreach(source IN LISTS sources)
    get_filename_component(name ${source} NAME_WE)
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE satchel_options tl::expected Qt6::Core Qt6::Test ${TEST_DEPENDS})
    target_compile_definitions(${name} PRIVATE
      SATCHEL_SOURCE_DIR="${CMAKE_SOURCE_DIR}" SATCHEL_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data"
      SATCHEL_BINARY="$<TARGET_FILE:satchel>")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${room}.${name} COMMAND ${name})
    set_tests_properties(${room}.${name} PROPERTIES TIMEOUT 600 ENVIRONMENT
      "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;UBSAN_OPTIONS=print_stacktrace=1;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0")
  endforeach()
endfunction()
