// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestProgram.h"

#if defined(QT_WIDGETS_LIB)
#include <QApplication>
using GuiApplication = QApplication;
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
using GuiApplication = QGuiApplication;
#else
using GuiApplication = QCoreApplication;
#endif

#include <cstdio>
#include <cstring>
#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <sys/resource.h>
#endif

namespace satchel::test {

std::vector<TestClass> &testClasses()
{
    static std::vector<TestClass> all;
    return all;
}

} // namespace satchel::test

namespace {

using satchel::test::Application;
using satchel::test::TestClass;

const TestClass *findTestClass(const char *name)
{
    for (const TestClass &testClass : satchel::test::testClasses()) {
        if (std::strcmp(testClass.name, name) == 0)
            return &testClass;
    }
    return nullptr;
}

int printUsage(const char *program)
{
    std::fprintf(stderr, "usage: %s CLASS [ARGUMENTS of QTest]; the classes:\n", program);
    for (const TestClass &testClass : satchel::test::testClasses())
        std::fprintf(stderr, "  %s\n", testClass.name);
    return 2;
}

QStringList argumentsOf(int count, char **words)
{
    QStringList arguments;
    for (int i = 0; i < count; ++i)
        arguments.append(QString::fromLocal8Bit(words[i]));
    return arguments;
}

int run(const TestClass &testClass, int count, char **words)
{
    // QTest reads a program's name and its own arguments: the class's name is between them.
    const QStringList arguments = QStringList(argumentsOf(count, words)).mid(0, 1) + argumentsOf(count, words).mid(2);
    switch (testClass.application) {
    case Application::None: return testClass.run(arguments);
    case Application::Core: {
        const QCoreApplication core(count, words);
        return testClass.run(arguments);
    }
    case Application::Gui: break;
    }
    const GuiApplication gui(count, words);
    return testClass.run(arguments);
}

/// What the test cost, which on a busy machine says more than how long it took: processor seconds, also of programs
/// that it started and that have ended.
void printCost()
{
#ifndef Q_OS_WIN
    double seconds = 0;
    for (const int whose : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage used{};
        getrusage(whose, &used);
        for (const timeval &time : {used.ru_utime, used.ru_stime})
            seconds += static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    }
    std::printf("Processor time: %.2f s\n", seconds);
    std::fflush(stdout);
#endif
}

/// As platform::endOfProgram, which tests of modules below platform do not have.
int end(int exitCode)
{
#ifdef Q_OS_WIN
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(exitCode));
#endif
    return exitCode;
}

} // namespace

int main(int count, char **words)
{
    if (qEnvironmentVariableIsEmpty("SATCHEL_USER"))
        qputenv("SATCHEL_USER", "Tess Tester"); // a store knows who works with it, as after the first start
    const TestClass *testClass = count > 1 ? findTestClass(words[1]) : nullptr;
    if (!testClass)
        return printUsage(words[0]);
    const int exitCode = run(*testClass, count, words);
    printCost();
    return end(exitCode);
}
