// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/Licences.h"

#include <numeric>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::Licences)
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The list is read by a script of the packages too, so it has keys and the texts are here.
QString purposeText(const QString &key)
{
    const QHash<QString, QString> texts{{u"window"_s, Tr::tr("Window, drawing, printing and network")},
        {u"store"_s, Tr::tr("The store of your records")}, {u"encryption"_s, Tr::tr("Encryption of the store")},
        {u"keys"_s, Tr::tr("Keys from passphrases, random numbers")},
        {u"keychain"_s, Tr::tr("The keychain of the system")}, {u"tls"_s, Tr::tr("Encrypted connections")},
        {u"compression"_s, Tr::tr("Compressed files and responses")}, {u"hub"_s, Tr::tr("The server of a team")},
        {u"scripts"_s, Tr::tr("Names in other scripts, to find duplicates")},
        {u"phones"_s, Tr::tr("Phone numbers of all countries")}, {u"spreadsheets"_s, Tr::tr("Reading spreadsheets")},
        {u"workbooks"_s, Tr::tr("Writing Excel workbooks")}, {u"mail"_s, Tr::tr("Reading e-mails")},
        {u"api"_s, Tr::tr("The local API, for programs of this computer")},
        {u"outlook"_s, Tr::tr("Reading Outlook messages")}, {u"pdf"_s, Tr::tr("Showing and searching PDF files")},
        {u"documents"_s, Tr::tr("Finishing PDF files of quotes and proposals")},
        {u"learning"_s, Tr::tr("Predictions that are learned from your records")},
        {u"errors"_s, Tr::tr("Error handling within the program")},
        {u"display"_s, Tr::tr("What the X11 desktop can display")}};
    return texts.value(key);
}

QString licenceText(const QString &expression)
{
    if (expression == "blessing"_L1) // what SPDX calls the dedication of SQLite
        return Tr::tr("Public domain");
    const QStringList choices = expression.split(u" OR "_s);
    return std::accumulate(
        choices.begin() + 1, choices.end(), choices.first(), [](const auto &first, const auto &next) {
            return Tr::tr("%1 or %2", "two licences, one of which may be chosen").arg(first, next);
        });
}

} // namespace

std::vector<Library> linkedLibraries()
{
    std::vector<Library> libraries;
    const QJsonObject list = QJsonDocument::fromJson(contentOf(u":/licences.json"_s)).object();
    for (const QJsonValue &entry : list[u"libraries"_s].toArray()) {
        const QJsonArray kernels = entry[u"kernels"_s].toArray();
        if (kernels.isEmpty() || kernels.contains(QSysInfo::kernelType()))
            libraries.push_back({entry[u"name"_s].toString(), licenceText(entry[u"licence"_s].toString()),
                purposeText(entry[u"purpose"_s].toString())});
    }
    return libraries;
}

QString licenceOfSatchel()
{
    return QString::fromUtf8(contentOf(u":/LICENSE"_s));
}

} // namespace satchel::ui
