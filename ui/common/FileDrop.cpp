// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FileDrop.h"

#include "exchange/mail/MailSource.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace satchel::ui {

QStringList droppedPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QStringList takeMails(QStringList &paths)
{
    QStringList mails;
    paths.removeIf([&](const QString &path) {
        const bool isMail = QFileInfo(path).isDir() || exchange::isMailFile(path);
        if (isMail)
            mails.append(path);
        return isMail;
    });
    return mails;
}

} // namespace satchel::ui
