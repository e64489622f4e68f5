// SPDX-License-Identifier: GPL-3.0-or-later
// How the desktop knows this program, and how it starts others.
#pragma once

#include <optional>
#include <QString>

class QUrl;

namespace satchel::platform {

/// The reverse domain name of the desktop file, the bundle and the icon.
QString applicationId();

/// The file that starts this program again, also after it has ended: of an AppImage the image, not what is in it.
QString programPath();

/// The system's own way to open an address, without a window of ours; when there is none, nothing happens.
void openInBrowser(const QUrl &address);

/// Whether a person types our input and reads our messages: both are a terminal.
bool isAtTerminal();

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
