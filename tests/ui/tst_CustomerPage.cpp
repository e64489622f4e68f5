// SPDX-License-Identifier: GPL-3.0-or-later
// The customer's page, worked by keys. With SATCHEL_SHEETS=DIR it is drawn there as PNG, light and dark.
#include "ui/customer/CustomerPage.h"

#include "CustomerStore.h"

#include "items/Related.h"
#include "ui/common/SatchelStyle.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;

namespace {

struct Desk
{
    CustomerStore customer;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    CustomerPage page{{customer.workspace(), *preferences}};

    explicit Desk(EntityKind entity = EntityKind::Contact, QSize size = {1224, 872}, WidthClass width = WidthClass::Normal)
    {
        page.setBackgroundRole(QPalette::Base); // as the window does
        page.setAutoFillBackground(true);
        page.resize(size);
        page.setWidthClass(width);
        page.activate();
        page.open(Target::to(entity, entity == EntityKind::Contact ? customer.contact : entity == EntityKind::Company ? customer.company : customer.probes));
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    items::Workspace &workspace() { return customer.workspace(); }
};

void save(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("SATCHEL_SHEETS");
    QCoreApplication::sendPostedEvents();
    if (!folder.isEmpty())
        QVERIFY(page.grab().save(folder + u'/' + name + u".png"_s));
}

} // namespace

class tst_CustomerPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void drawsACustomerInBothThemes();

private:
    void useTheme(const ThemeOptions &options) { m_style->setTheme(Theme::make(options)); }

    SatchelStyle *m_style = nullptr;
    QFont m_font{u"Inter"_s, 10};
};

void tst_CustomerPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_style = new SatchelStyle(Theme::make({.platformFont = m_font}));
    QApplication::setStyle(m_style);
    useTheme({.platformFont = m_font});
}

void tst_CustomerPage::drawsACustomerInBothThemes()
{
    for (const bool isDark : {false, true}) {
        useTheme({.isDark = isDark, .platformFont = m_font});
        const QString theme = isDark ? u"-dark"_s : u"-light"_s;
        for (const auto entity : {EntityKind::Contact, EntityKind::Company, EntityKind::Deal}) {
            Desk desk(entity);
            save(desk.page, desk.workspace().schema().entity(entity).name + theme);
            QCOMPARE(desk.page.grab().toImage().pixelColor(400, 860), Theme::of().surface.page);
            if (entity != EntityKind::Contact)
                continue;
            QTest::keyClick(&desk.page, Qt::Key_L);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
            save(desk.page, u"log-call"_s + theme);
        }
    }
    useTheme({.platformFont = m_font});
}

QTEST_MAIN(tst_CustomerPage)
#include "tst_CustomerPage.moc"
