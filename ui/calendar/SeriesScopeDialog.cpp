// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/SeriesScopeDialog.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

struct ScopeWords
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::SeriesScopeDialog)
};

} // namespace

void askSeriesScope(QWidget *parent, const QString &heading, const QString &about, const QString &verb,
    std::function<void(calendar::SeriesScope)> chosen)
{
    auto *dialog = new Dialog(heading, Dialog::Width::Small, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAbout(about);
    auto *choices = new ChoiceList(
        {ScopeWords::tr("This one"), ScopeWords::tr("This one and all that follow"), ScopeWords::tr("All")}, 0);
    dialog->content()->addWidget(choices);
    dialog->addCancel();
    dialog->addButton(verb, Button::Variant::Primary);
    QObject::connect(dialog, &QDialog::accepted, parent,
        [choices, chosen = std::move(chosen)] { chosen(static_cast<calendar::SeriesScope>(choices->chosen())); });
    dialog->open();
    choices->setFocus();
}

} // namespace satchel::ui
