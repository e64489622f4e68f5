// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Program.h"

#include <QCoreApplication>
#include <QProcess>
#include <QUrl>

#include <csignal>
#include <cstdio>
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>

#include <shellapi.h> // needs the one above
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace satchel::platform {

using namespace Qt::StringLiterals;

QString applicationId()
{
    return QStringLiteral(SATCHEL_APP_ID);
}

QString programPath()
{
    const QString image = qEnvironmentVariable("APPIMAGE"); // set by the AppImage runtime
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

bool isAtTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdin)) && _isatty(_fileno(stderr));
#else
    return isatty(fileno(stdin)) == 1 && isatty(fileno(stderr)) == 1;
#endif
}

bool isOutputTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stdout)) != 0;
#else
    return isatty(fileno(stdout)) == 1;
#endif
}

#ifdef Q_OS_WIN
QStringList commandLineArguments(int, char **)
{
    int count = 0;
    wchar_t **const all = CommandLineToArgvW(GetCommandLineW(), &count);
    QStringList arguments;
    for (int i = 1; i < count; ++i)
        arguments.append(QString::fromWCharArray(all[i]));
    LocalFree(all);
    return arguments;
}

void drawWithoutDisplay()
{
}

int endOfProgram(int exitCode)
{
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), static_cast<UINT>(exitCode));
    return exitCode;
}

ByteStreams::ByteStreams() : m_inputBefore(GetConsoleCP()), m_outputBefore(GetConsoleOutputCP())
{
    for (FILE *stream : {stdin, stdout, stderr})
        _setmode(_fileno(stream), _O_BINARY);
    SetConsoleCP(CP_UTF8);
    SetConsoleOutputCP(CP_UTF8);
}

ByteStreams::~ByteStreams()
{
    if (m_inputBefore)
        SetConsoleCP(m_inputBefore);
    if (m_outputBefore)
        SetConsoleOutputCP(m_outputBefore);
}

HiddenTyping::HiddenTyping(bool isHidden)
{
    DWORD mode = 0;
    if (!isHidden || !GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode))
        return;
    m_before = mode;
    SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), mode & ~DWORD(ENABLE_ECHO_INPUT));
}

HiddenTyping::~HiddenTyping()
{
    if (m_before)
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), DWORD(*m_before));
}
#else
QStringList commandLineArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int endOfProgram(int exitCode)
{
    return exitCode;
}

void drawWithoutDisplay()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

ByteStreams::ByteStreams()
{
    std::signal(SIGPIPE, SIG_IGN);
}
ByteStreams::~ByteStreams() = default;

HiddenTyping::HiddenTyping(bool isHidden)
{
    termios mode = {};
    if (!isHidden || tcgetattr(STDIN_FILENO, &mode) != 0)
        return;
    m_before = mode.c_lflag;
    mode.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode);
}

HiddenTyping::~HiddenTyping()
{
    termios mode = {};
    if (!m_before || tcgetattr(STDIN_FILENO, &mode) != 0)
        return;
    mode.c_lflag = tcflag_t(*m_before);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &mode);
}
#endif

void openInBrowser(const QUrl &address)
{
    const QString url = address.toString(QUrl::FullyEncoded);
#if defined(Q_OS_WIN)
    QProcess::startDetached(u"rundll32"_s, {u"url.dll,FileProtocolHandler"_s, url});
#elif defined(Q_OS_MACOS)
    QProcess::startDetached(u"open"_s, {url});
#else
    QProcess::startDetached(u"xdg-open"_s, {url});
#endif
}

} // namespace satchel::platform
