// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/LeadComparisonDialog.h"

#include "domain/FieldNames.h"
#include "domain/TextFolding.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QGridLayout>
#include <QScrollArea>

namespace satchel::ui {

using namespace Qt::StringLiterals;

LeadComparisonDialog::LeadComparisonDialog(
    const PageContext &context, const items::LeadConversion &conversion, const Record &contact, QWidget *parent)
    : Dialog(tr("Is this the same person?"), Width::Large, parent), m_context(context)
{
    const Theme &theme = Theme::of(this);
    const Record &lead = conversion.lead;
    setAbout(tr("Converting fills empty fields of %1 and overwrites nothing.").arg(isolated(titleOf(contact))));
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    setSpaces(*grid, theme, 0, 8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    addHeads(*grid);
    const auto outcomeOf = [](const QString &one, const QString &other) {
        return other.isEmpty() ? Outcome::Added : fold(one) == fold(other) ? Outcome::Same : Outcome::Kept;
    };
    const QString company = m_context.workspace.store().title(
        EntityKind::Company, valueOr<RecordId>(contact.value(field::company)));
    addRow(*grid, tr("Name"), titleOf(lead), titleOf(contact), outcomeOf(titleOf(lead), titleOf(contact)));
    if (!conversion.companyName.isEmpty())
        addRow(*grid, contact.entity->find(field::company)->label, conversion.companyName, company,
            outcomeOf(conversion.companyName, company));
    const auto additions = conversion.additionsTo(contact);
    for (const Field *field : conversion.sharedFields(*contact.entity)) {
        if (field->flags.testFlag(FieldFlag::Title))
            continue; // in the name
        const QString ofLead = m_context.textOf(*field, lead.value(field->name));
        const QString ofContact = m_context.textOf(*field, contact.value(field->name));
        const bool isFurther = field->name == field::email
            && std::ranges::find(additions, QString(field::emails), &FieldValue::field) != additions.end();
        addRow(*grid, field->label, ofLead, ofContact, isFurther ? Outcome::AddedBeside : outcomeOf(ofLead, ofContact));
    }
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(rows);
    rows->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFixedHeight(qMin(rows->sizeHint().height() + theme.px(4), theme.px(320)));
    content()->addWidget(scroll);
    connect(addStartButton(tr("Not the same")), &QPushButton::clicked, this, [this] {
        Q_EMIT notSame();
        reject();
    });
    connect(addButton(tr("Open contact")), &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT openRequested();
    });
    addCancel();
    addButton(tr("Convert…"), Button::Variant::Primary);
}

void LeadComparisonDialog::addHeads(QGridLayout &grid)
{
    int column = 1;
    for (const QString &head : {tr("Lead"), tr("Contact"), tr("Converting")})
        grid.addWidget(new Label(head, &Theme::Fonts::smallStrong, TextColor::Secondary), 0, column++);
}

void LeadComparisonDialog::addRow(
    QGridLayout &grid, const QString &label, const QString &ofLead, const QString &ofContact, Outcome outcome)
{
    const int row = grid.rowCount();
    grid.addWidget(new Label(label, &Theme::Fonts::small, TextColor::Tertiary), row, 0);
    grid.addWidget(new Label(ofLead), row, 1);
    grid.addWidget(new Label(ofContact.isEmpty() ? u"–"_s : ofContact), row, 2);
    const QString what = outcome == Outcome::Added ? tr("Added")
        : outcome == Outcome::AddedBeside          ? tr("Added as another e-mail")
        : outcome == Outcome::Same                 ? tr("Same")
                                                   : tr("Contact’s value stays");
    const bool isAdded = outcome == Outcome::Added || outcome == Outcome::AddedBeside;
    grid.addWidget(new Label(what, &Theme::Fonts::small, isAdded ? TextColor::Green : TextColor::Tertiary), row, 3);
}

} // namespace satchel::ui

#include "moc_LeadComparisonDialog.cpp"
