# libphonenumber knows how the telephone numbers of each country are written. MSYS2 has no package of it: built there, the
# program takes two numbers for the same when their digits are. The MSI made on Debian has it.

set(default ON)
if(WIN32)
  set(default OFF)
endif()
option(SATCHEL_LIBPHONENUMBER "Read telephone numbers with libphonenumber" ${default})

add_library(satchel_phone_numbers INTERFACE)
if(NOT SATCHEL_LIBPHONENUMBER)
  return()
endif()
target_compile_definitions(satchel_phone_numbers INTERFACE SATCHEL_LIBPHONENUMBER)
find_package(libphonenumber CONFIG QUIET) # from 8.13 on, as Homebrew has it
if(TARGET libphonenumber::phonenumber-shared)
  target_link_libraries(satchel_phone_numbers INTERFACE libphonenumber::phonenumber-shared)
else()
  find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
  find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
  find_package(Protobuf REQUIRED) # its headers are part of libphonenumber's
  target_include_directories(satchel_phone_numbers SYSTEM INTERFACE ${PHONENUMBER_INCLUDE_DIR})
  target_link_libraries(satchel_phone_numbers INTERFACE ${PHONENUMBER_LIBRARY} protobuf::libprotobuf)
endif()
