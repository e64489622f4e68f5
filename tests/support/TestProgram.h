// SPDX-License-Identifier: GPL-3.0-or-later
// The test classes of one program. A module's tests are linked once; `tests-MODULE tst_Class [ARGUMENTS]` runs one
// class in a process of its own, with the arguments of QTest.
#pragma once

#include <QCoreApplication>
#include <QtTest>

namespace satchel::test {

/// What a class needs around it: nothing, an event loop, or the window system (as far as its program has one).
enum class Application { None, Core, Gui };

struct TestClass
{
    const char *name;
    Application application;
    int (*run)(const QStringList &arguments); // QTest's exit code: the number of failures
};

/// The classes of this program, in no particular order.
std::vector<TestClass> &testClasses();

template <typename Class> int runTestClass(const QStringList &arguments)
{
    Class test;
    return QTest::qExec(&test, arguments);
}

struct TestRegistration
{
    explicit TestRegistration(TestClass testClass) { testClasses().push_back(testClass); }
};

} // namespace satchel::test

#define SATCHEL_TEST_IN(Class, Needed)                                                                                 \
    static const satchel::test::TestRegistration Class##Registration(                                                  \
        {#Class, satchel::test::Application::Needed, satchel::test::runTestClass<Class>});

/// The last lines of a test's file: which class it is and what the class needs around it.
#define SATCHEL_TEST(Class) SATCHEL_TEST_IN(Class, Core)
#define SATCHEL_GUI_TEST(Class) SATCHEL_TEST_IN(Class, Gui)
#define SATCHEL_PLAIN_TEST(Class) SATCHEL_TEST_IN(Class, None)
