// SPDX-License-Identifier: GPL-3.0-or-later
// Who else has the record open stands in its header, in words for those who do not see the faces.
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/comments/PresenceMark.h"
#include "ui/common/Appearance.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    PageContext context{workspace, *preferences, &control};
};

} // namespace

class tst_PresenceMark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void othersAreShownWhileTheyAreThere()
    {
        Desk desk;
        const RecordId mara = desk.create(EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}});
        const RecordId bo = desk.create(EntityKind::User, {{u"name"_s, u"Bo Chen"_s}});
        const RecordId lee = desk.create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        QWidget header;
        PresenceMark mark(desk.context, &header);
        mark.setRecord(lee);
        QVERIFY(mark.isHidden());
        Q_EMIT desk.control.othersSeen(lee, {{mara, true}, {bo, false}});
        QVERIFY(!mark.isHidden());
        QCOMPARE(mark.toolTip().remove(QChar(0x2068)).remove(QChar(0x2069)),
            u"Mara Lindqvist is editing this\nBo Chen has this open"_s);
        QVERIFY(mark.sizeHint().width() > mark.sizeHint().height());
        Q_EMIT desk.control.othersSeen(bo, {}); // of another record
        QVERIFY(!mark.isHidden());
        Q_EMIT desk.control.othersSeen(lee, {});
        QVERIFY(mark.isHidden());
    }

    void anotherRecordBeginsWithNobody()
    {
        Desk desk;
        const RecordId mara = desk.create(EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}});
        QWidget header;
        PresenceMark mark(desk.context, &header);
        mark.setRecord(mara);
        Q_EMIT desk.control.othersSeen(mara, {{mara, false}});
        QVERIFY(!mark.isHidden());
        mark.setRecord(RecordId::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057"));
        QVERIFY(mark.isHidden());
    }
};

SATCHEL_GUI_TEST(tst_PresenceMark)
#include "tst_PresenceMark.moc"
