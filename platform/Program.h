// SPDX-License-Identifier: GPL-3.0-or-later
// How the desktop knows this program, and how it starts others.
#pragma once

#include <optional>
#include <QStringList>

class QUrl;

namespace satchel::platform {

/// The reverse domain name of the desktop file, the bundle and the icon.
QString applicationId();

/// The file that starts this program again, also after it has ended: of an AppImage the image, not what is in it.
QString programPath();

/// The system's own way to open an address, without a window of ours; when there is none, nothing happens.
void openInBrowser(const QUrl &address);

/// What was written behind the program's name, in Unicode. Windows gives `argv` in the code page of an older time, with
/// the names of files in place of a `*`; there the command line itself is read.
QStringList commandLineArguments(int argc, char **argv);

/// Lets pictures and documents be drawn where there is no display; before the application is made. Not on Windows:
/// there a program draws without one as well, and Qt's way without one knows none of the system's fonts.
void drawWithoutDisplay();

/// While it lives the standard streams carry bytes as they are, and a console shows them as UTF-8. Only Windows would
/// otherwise write each line end as two characters, and show letters of the code page that the console began with. A
/// reader that went away is an error of the write, and ends no process in the middle of its work (SIGPIPE).
class ByteStreams
{
public:
    ByteStreams();
    ~ByteStreams();
    Q_DISABLE_COPY_MOVE(ByteStreams)

private:
    [[maybe_unused]] unsigned int m_inputBefore = 0; // code pages of the console; 0: there is none
    [[maybe_unused]] unsigned int m_outputBefore = 0;
};

/// The exit code of the process, returned from main after every object of the program is destroyed. On Windows it
/// terminates the process at once: the usual way unloads libraries after their threads were stopped, and libstdc++ (GCC
/// 12 with winpthreads) did not return from that when a window had been open.
int endOfProgram(int exitCode);

/// Whether a person types our input and reads our messages: both are a terminal.
bool isAtTerminal();

/// Whether a person reads our output.
bool isOutputTerminal();

/// While it lives what is typed at the terminal is not shown, as for a passphrase.
class HiddenTyping
{
public:
    explicit HiddenTyping(bool isHidden);
    ~HiddenTyping();
    Q_DISABLE_COPY_MOVE(HiddenTyping)

private:
    std::optional<unsigned long> m_before; // the terminal's mode
};

} // namespace satchel::platform
