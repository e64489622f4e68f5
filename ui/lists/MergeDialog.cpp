// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/MergeDialog.h"
#include "domain/LocaleText.h"

#include "ui/common/Label.h"
#include "ui/common/MergeText.h"
#include "ui/common/Painting.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 48; // characters of a value shown; the whole is its tooltip

} // namespace

MergeDialog::MergeDialog(const PageContext &context, items::RecordMerge merge, QWidget *parent)
    : Dialog(tr("Merge into one %1?").arg(inSentence(merge.kept.entity->label)), Width::Large, parent),
      m_context(context), m_merge(std::move(merge))
{
    const Theme &theme = Theme::of(this);
    const auto [keptName, otherName] = mergedNames(m_merge);
    setAbout(tr("%1 is kept. %2 goes to the trash, and everything related to it moves to %1.")
                 .arg(isolated(keptName), isolated(otherName)));
    const auto fields = m_merge.differing();
    if (fields.empty())
        content()->addWidget(new Label(tr("No differing fields."), &Theme::Fonts::body, TextColor::Secondary));
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    setSpaces(*grid, theme, 0, 8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const Field *field : fields) {
        auto *group = new QButtonGroup(this);
        grid->addWidget(new Label(field->label, &Theme::Fonts::small, TextColor::Tertiary), row, 0);
        for (const Record *record : {&m_merge.kept, &m_merge.other}) {
            const QString text = m_context.textOf(*field, record->value(field->name));
            auto *button = new QRadioButton(text.size() > longest ? text.left(longest) + u'…' : text);
            button->setToolTip(text.size() > longest ? text : QString());
            button->setAccessibleName(tr("%1: %2").arg(field->label, text));
            const bool isOther = record == &m_merge.other;
            button->setChecked(!isOther);
            group->addButton(button);
            grid->addWidget(button, row, isOther ? 2 : 1);
            if (isOther)
                m_others.append({field->name, button});
        }
        ++row;
    }
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(rows);
    rows->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFixedHeight(qMin(rows->sizeHint().height() + theme.px(4), theme.px(320)));
    scroll->setVisible(!fields.empty());
    content()->addWidget(scroll);
    QStringList kept;
    for (const Field *field : fields) {
        if (m_merge.canKeepBoth(*field))
            kept.append(field->label);
    }
    if (!kept.isEmpty()) {
        auto *both = new Label(tr("Both are kept: %1. The chosen one comes first.", "names of fields")
                                   .arg(QLocale().createSeparatedList(kept)),
            &Theme::Fonts::small, TextColor::Secondary);
        both->setWordWrap(true);
        content()->addWidget(both);
    }
    addCancel();
    addButton(tr("Merge"), Button::Variant::Primary);
}

items::RecordMerge MergeDialog::merge() const
{
    items::RecordMerge merge = m_merge;
    for (const auto &[field, button] : m_others) {
        if (button->isChecked())
            merge.fromOther.insert(field);
    }
    return merge;
}

} // namespace satchel::ui

#include "moc_MergeDialog.cpp"
