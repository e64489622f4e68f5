// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/OpenTarget.h"

#include <QFileInfo>
#include <QUrl>

namespace satchel::app {

using namespace Qt::StringLiterals;

std::optional<OpenTarget> openTargetOf(const QString &word)
{
    const QUrl url(word);
    // What follows ; ? or , is not the number (RFC 3966) or not the first address (RFC 6068).
    if (url.scheme() == "tel"_L1 || url.scheme() == "mailto"_L1)
        return OpenTarget{{}, url.path(QUrl::FullyDecoded).section(u';', 0, 0).section(u',', 0, 0).trimmed()};
    const QString path = url.isLocalFile() ? url.toLocalFile() : word;
    if (QFileInfo(path).isFile())
        return OpenTarget{QFileInfo(path).absoluteFilePath(), {}};
    return {};
}

} // namespace satchel::app
