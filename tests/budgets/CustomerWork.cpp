// SPDX-License-Identifier: GPL-3.0-or-later
// A customer is opened: what is read for her, and her page drawn after another's.
#include "items/RelatedModel.h"
#include "items/TimelineModel.h"
#include "tests/budgets/Desk.h"
#include "tests/budgets/Piece.h"
#include "tests/ui/CustomerStore.h"
#include "ui/customer/CustomerPage.h"

using namespace Qt::StringLiterals;

namespace satchel::budgets {

namespace {

struct CustomerDesk
{
    test::CustomerStore customer;
    Desk desk{customer.store};
    items::TimelineModel timeline{desk.workspace};
    items::RelatedModel related{desk.workspace};
    ui::CustomerPage page{desk.context};

    CustomerDesk()
    {
        page.setBackgroundRole(QPalette::Base); // as the window does
        page.setAutoFillBackground(true);
        page.resize(1224, 872);
        page.setWidthClass(ui::WidthClass::Normal);
        page.activate();
        page.QWidget::show();
    }
    ~CustomerDesk() { desk.clear(); }
    void read()
    {
        BUDGETS_REQUIRE(desk.workspace.store().get(EntityKind::Contact, customer.contact));
        timeline.show(EntityKind::Contact, customer.contact);
        related.show(EntityKind::Contact, customer.contact);
    }
    void open(EntityKind entity, RecordId record)
    {
        page.open(ui::Target::to(entity, record));
        QCoreApplication::sendPostedEvents();
        page.grab();
    }
};

} // namespace

std::vector<Piece> customers()
{
    const auto desk = std::make_shared<CustomerDesk>();
    return {
        {u"customer-read"_s, 1, [=] { desk->read(); }},
        {u"customer-opened"_s, 1, [=] { desk->open(EntityKind::Contact, desk->customer.contact); },
            [=] { desk->open(EntityKind::Company, desk->customer.company); }},
    };
}

} // namespace satchel::budgets
