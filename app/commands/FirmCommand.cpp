// SPDX-License-Identifier: GPL-3.0-or-later
// firm: who sends the documents of a store, as a JSON object.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "documents/common/Firm.h"
#include "store/PersonName.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr qint64 largestFile = 1 << 20;

void printFirm(CommandRun &run, store::Store &store)
{
    const documents::Firm firm = documents::readFirm(store);
    QJsonObject object;
    for (const QString &name : documents::firmFields()) {
        const QString value = firm[name];
        object.insert(name, value.isEmpty() ? QJsonValue() : QJsonValue(value));
        if (!run.isJson() && !value.isEmpty())
            run.terminal.printLine(name.leftJustified(22) + value);
    }
    if (run.isJson())
        run.terminal.print(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

/// A logo is a picture beside the file, or the content of the store that `firm get` named.
Result<QString> logoFrom(store::Store &store, const QString &value, const QString &file)
{
    static const QRegularExpression sha256(u"\\A[0-9a-f]{64}\\z"_s);
    if (value.isEmpty())
        return value;
    if (sha256.match(value).hasMatch()) {
        TRY(store.content(value));
        return value;
    }
    return documents::keepLogo(store, QFileInfo(file).dir().filePath(value));
}

Result<documents::Firm> readFirmFile(store::Store &store, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString(), path);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestFile), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Error::Kind::Invalid, error.errorString(), u"%1, byte %2"_s.arg(path).arg(error.offset));
    if (!document.isObject())
        return fail(Error::Kind::Invalid, u"a firm is a JSON object"_s, path);
    documents::Firm firm;
    const QJsonObject object = document.object();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member->isString() && !member->isNull())
            return fail(Error::Kind::Invalid, u"a field of a firm is a text or null"_s, path + ": "_L1 + member.key());
        firm.insert(member.key(), member->toString());
    }
    if (firm.contains(u"logo"_s)) {
        const auto logo = logoFrom(store, firm[u"logo"_s], path);
        if (!logo)
            return fail(logo.error().kind, logo.error().what, path + ": logo"_L1);
        firm[u"logo"_s] = *logo;
    }
    return firm;
}

Result<void> setFirm(store::Store &store, const QString &path)
{
    const auto firm = TRY(readFirmFile(store, path));
    auto edits = documents::firmEdits(store, firm);
    if (!edits)
        return fail(edits.error().kind, edits.error().what, path + ": "_L1 + edits.error().where);
    // Who nobody has named yet is the contact person.
    if (!store::isNamed(store, store.me())) {
        for (Edit &edit : store::nameEdits(store, store.me(), firm.value(u"contact_name"_s).trimmed()))
            edits->push_back(std::move(edit));
    }
    if (!edits->empty())
        TRY(store.commit({u"Change the firm"_s, Origin::cli(), std::move(*edits), {}}));
    return {};
}

} // namespace

int runFirm(CommandRun &run)
{
    const QString action = run.argument(0);
    const bool isSetting = action == "set"_L1;
    if (!isSetting && action != "get"_L1)
        return run.usageError(u"firm get, or firm set FILE"_s, action);
    if (isSetting == run.argument(1).isEmpty())
        return run.usageError(
            isSetting ? u"firm set needs a FILE with a JSON object"_s : u"firm get takes no file"_s, run.argument(1));
    auto store = run.open(isSetting ? CommandRun::Access::Write : CommandRun::Access::Read);
    if (!store)
        return run.failed(store.error());
    if (const auto done = isSetting ? setFirm(**store, run.argument(1)) : Result<void>(); !done)
        return run.failed(done.error());
    printFirm(run, **store);
    return 0;
}

} // namespace satchel::app
