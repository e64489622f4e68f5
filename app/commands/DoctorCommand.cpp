// SPDX-License-Identifier: GPL-3.0-or-later
// doctor: what is sound and what is not, of a store that opens and of one that does not.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "store/Doctor.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

int runDoctor(CommandRun &run)
{
    const QString path = run.storePath();
    if (!run.invocation.has(u"demo"_s) && !QFileInfo::exists(path))
        return run.failed({Error::Kind::NotFound, u"there is no store here"_s, path});
    std::vector<store::Finding> findings;
    if (auto store = run.open(CommandRun::Access::Read)) {
        findings = store::Doctor(**store).examine();
    } else {
        findings.push_back({u"store integrity"_s, false, store.error().what});
        findings.push_back(store::Doctor::examineDisk(path));
    }
    findings.push_back({u"connections"_s, true, u"this store has no connections"_s});
    findings.push_back({u"keychain"_s, true, u"not asked: no connection needs it"_s});

    QJsonArray answer;
    QStringList unsound;
    for (const store::Finding &finding : findings) {
        if (!finding.isSound)
            unsound.append(finding.check);
        if (run.isJson())
            answer.append(QJsonObject{{u"check"_s, finding.check}, {u"ok"_s, finding.isSound}, {u"detail"_s, finding.detail}});
        else
            run.terminal.printLine((finding.isSound ? u"ok      "_s : u"UNSOUND "_s) + finding.check.leftJustified(18) + finding.detail);
    }
    if (run.isJson())
        run.terminal.print(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    if (unsound.isEmpty())
        return 0;
    return run.failed({Error::Kind::Corrupt, u"not sound: %1"_s.arg(unsound.join(u", "_s)), path});
}

} // namespace satchel::app
