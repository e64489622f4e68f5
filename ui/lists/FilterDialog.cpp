// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/FilterDialog.h"

#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/DraftKeeper.h"
#include "ui/lists/FilterBuilder.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::FilterDialog)
};

} // namespace

void askFilter(const PageContext &context, FilterQuestion question, QWidget *owner,
    std::function<void(const Filter &filter)> answer)
{
    auto *dialog = new Dialog(question.title, Dialog::Width::Large, owner->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!question.about.isEmpty())
        dialog->setAbout(question.about);
    auto *builder = new FilterBuilder(context, question.entity);
    builder->setFilter(question.filter);
    dialog->content()->addWidget(builder);
    dialog->addCancel();
    dialog->addButton(Tr::tr("Apply"), Button::Variant::Primary);
    auto *drafts = keepDraftOf(*dialog, context);
    drafts->addControl(u"filter"_s, builder);
    drafts->begin(question.draft, {});
    QObject::connect(builder, &FilterBuilder::closeRequested, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, owner, [builder, answer = std::move(answer)] {
        builder->finish();
        answer(builder->filter());
    });
    dialog->open();
    builder->start();
}

} // namespace satchel::ui
