// SPDX-License-Identifier: GPL-3.0-or-later
// How likely a customer is lost, as the page of a company says it.
#include "tests/support/BuyingCompanies.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/scores/ChurnCard.h"

#include <QSignalSpy>
#include <QtTest>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct Customers : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    PageContext context{workspace, *preferences, &control};
    ChurnCard card{context};
};

} // namespace

class tst_ChurnCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRiskHasItsReasons()
    {
        Customers customers;
        const auto companies = buyingCompanies(*customers.reader);
        const RecordId stranger = customers.company(u"Stranger"_s);
        QVERIFY_RESULT(insight::refreshChurnModel(*customers.reader, [] { return false; }));
        customers.card.setCompany(companies[1]);
        QTRY_VERIFY(!customers.card.isHidden());
        QVERIFY(!customers.card.percentText().isEmpty());
        QVERIFY(!customers.card.reasonTexts().isEmpty() && customers.card.reasonTexts().size() <= 3);
        QSignalSpy report(&customers.card, &ChurnCard::reportRequested);
        customers.card.findChild<Button *>()->click();
        QCOMPARE(report.size(), 1);
        QCOMPARE(report.first().first().toString(), u"churn-risk"_s);
        customers.card.setCompany(stranger); // who never bought
        QVERIFY(customers.card.isHidden());
        customers.card.setCompany(companies[0]);
        QTRY_VERIFY(!customers.card.isHidden());
        customers.card.setCompany({});
        QVERIFY(customers.card.isHidden());
    }
};

SATCHEL_GUI_TEST(tst_ChurnCard)
#include "tst_ChurnCard.moc"
