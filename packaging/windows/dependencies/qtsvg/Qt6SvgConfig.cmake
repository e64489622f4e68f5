include(CMakeFindDependencyMacro)
find_dependency(Qt6Gui)
include(${CMAKE_CURRENT_LIST_DIR}/Qt6SvgTargets.cmake)
