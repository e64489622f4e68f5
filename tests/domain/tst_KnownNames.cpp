// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/KnownNames.h"
#include "domain/Schema.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

class tst_KnownNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreTheSameWhateverTheirCaseAccentsAndPunctuation()
    {
        QVERIFY(isSameName(u"Closed Won", u"closed-won"));
        QVERIFY(isSameName(u"Négociation", u"NEGOCIATION"));
        QVERIFY(isSameName(u"1. Erstgespräch!", u"1 Erstgesprach"));
        QVERIFY(!isSameName(u"Stage 1", u"Stage 2"));
        QVERIFY(!isSameName(u"–", u"…")); // nothing of them is left
        QVERIFY(!isSameName({}, {}));
    }
    void defaultsAreKnownInAllLanguages()
    {
        const QStringList proposal{u"Proposal Sent"_s, u"Angebot gesendet"_s, u"Propuesta enviada"_s,
            u"Proposition envoyée"_s, u"提案書送付済み"_s, u"تم إرسال المقترح"_s};
        for (const QString &name : proposal) {
            QVERIFY2(isSameName(name, proposal.front()), qPrintable(name));
            QVERIFY2(!isSameName(name, u"Negotiation"), qPrintable(name));
        }
        QVERIFY(isSameName(u"GEWONNEN", u"Closed won"));
        QVERIFY(isSameName(u"Heiß", u"hot"));
        QVERIFY(!isSameName(u"Gewonnen", u"Verloren"));
    }
    /// A choice of what other systems have too that the list lacks is known by its English name alone.
    void theListHasEveryDefaultChoice()
    {
        QFile file(test::projectPath(u"models/domain/KnownNames.txt"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList listed = QString::fromUtf8(file.readAll()).split(u'\n');
        QStringList lacking;
        for (const Entity &entity : Schema::core()) {
            if (!shared.contains(entity.kind))
                continue;
            for (const Field &field : entity.fields) {
                for (const Choice &choice : field.choices) {
                    if (!field.isSystem() && !listed.contains(choice.label))
                        lacking.append(u"%1.%2: %3"_s.arg(entity.name, field.name, choice.label));
                }
            }
        }
        QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u'\n')));
    }

private:
    const QSet<EntityKind> shared{EntityKind::Contact, EntityKind::Company, EntityKind::Lead, EntityKind::Deal,
        EntityKind::Activity, EntityKind::Task, EntityKind::Quote, EntityKind::QuoteLine, EntityKind::Product};
};

SATCHEL_TEST(tst_KnownNames)
#include "tst_KnownNames.moc"
