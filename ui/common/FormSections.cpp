// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FormSections.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/TabOrder.h"

#include <QApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 230; // of 100 % text: narrower fields are not put side by side

/// First and last name, which are on one line also where there is little room.
bool isNamePart(const Field &field)
{
    return field.name == field::first_name || field.name == field::last_name;
}

} // namespace

QString sectionName(const QString &key, const QString &name)
{
    if (!name.isEmpty() || key == "main"_L1)
        return name;
    if (key == "reach"_L1)
        return FormSections::tr("Contact details");
    if (key == "address"_L1)
        return FormSections::tr("Address");
    if (key == "name"_L1)
        return FormSections::tr("Name details");
    if (key == "notes"_L1)
        return FormSections::tr("Notes and tags");
    return key == "custom"_L1 ? FormSections::tr("Custom fields") : FormSections::tr("Section");
}

bool isLongField(const Field &field)
{
    return field.type == FieldType::LongText || field.type == FieldType::List;
}

FormSections::FormSections(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setSpaces(*m_column, Theme::of(this), 0, 12);
}

void FormSections::arrange(
    const std::shared_ptr<const Entity> &entity, const ShownForm &form, const QHash<QString, QWidget *> &blocks)
{
    for (QWidget *block : blocks)
        block->setParent(this);
    for (const Part &part : m_parts)
        delete part.widget;
    m_parts.clear();
    m_entity = entity;
    m_form = form;
    m_blocks = blocks;
    for (const ShownSection &section : m_form.sections)
        addPart(section, true);
    ShownSection rest;
    rest.fields = m_form.hidden;
    addPart(rest, false);
    for (Part &part : m_parts)
        showPart(part);
    orderTabs();
}

void FormSections::addPart(const ShownSection &section, bool isOnForm)
{
    const Theme &theme = Theme::of(this);
    Part part{section, new QWidget, nullptr, new QWidget, nullptr, section.isFolded, {}};
    std::erase_if(part.section.fields, [this](const Field *field) { return !m_blocks.contains(field->name); });
    if (isOnForm) {
        for (const Field *field : part.section.fields)
            part.shown.append(field->name);
    }
    auto *column = new QVBoxLayout(part.widget);
    setSpaces(*column, theme, 0, 8);
    QString heading = isOnForm ? sectionName(section.key, section.name) : tr("Not on the form");
    if (heading.isEmpty() && section.isFolded)
        heading = tr("Details");
    if (!heading.isEmpty()) {
        part.head = new Button(Icon::Down, QString(heading).replace(u'&', u"&&"_s), Button::Variant::Ghost);
        part.head->setSmall(true);
        part.head->setAccessibleName(heading);
        column->addWidget(part.head, 0, Qt::AlignLeft);
        connect(part.head, &QPushButton::clicked, this, [this, at = m_parts.size()] { toggle(at); });
    }
    part.grid = new QGridLayout(part.body);
    part.grid->setContentsMargins(0, 0, 0, 0);
    part.grid->setHorizontalSpacing(theme.space.three);
    part.grid->setVerticalSpacing(theme.px(12));
    part.grid->setColumnStretch(0, 1);
    part.grid->setColumnStretch(1, 1);
    for (const Field *field : part.section.fields)
        m_blocks.value(field->name)->setParent(part.body);
    column->addWidget(part.body);
    m_column->addWidget(part.widget);
    m_parts.push_back(std::move(part));
}

void FormSections::toggle(size_t part)
{
    m_parts[part].isFolded = !m_parts[part].isFolded;
    showPart(m_parts[part]);
}

void FormSections::showPart(Part &part)
{
    const bool hasAny = std::ranges::any_of(part.section.fields,
        [&](const Field *field) { return part.shown.contains(field->name) || m_revealed.contains(field->name); });
    part.widget->setVisible(hasAny);
    part.body->setVisible(!part.isFolded);
    if (part.head) {
        part.head->setDrawnIcon(part.isFolded ? Icon::Right : Icon::Down);
        part.head->setAccessibleDescription(part.isFolded ? tr("folded") : tr("open"));
    }
    place(part);
}

/// Row by row, which is also the order of the Tab key.
void FormSections::place(Part &part)
{
    int row = 0;
    int column = 0;
    const Field *before = nullptr; // the field on this line, where it leaves room for another
    for (const Field *field : part.section.fields) {
        QWidget *block = m_blocks.value(field->name);
        const bool isShown = part.shown.contains(field->name) || m_revealed.contains(field->name);
        part.grid->removeWidget(block);
        block->setVisible(isShown);
        if (!isShown)
            continue;
        const bool canShare = m_isWide ? !isLongField(*field) : isNamePart(*field);
        if (column == 1 && canShare && before) {
            part.grid->removeWidget(m_blocks.value(before->name));
            part.grid->addWidget(m_blocks.value(before->name), row, 0, Qt::AlignTop);
            part.grid->addWidget(block, row, 1, Qt::AlignTop);
            ++row;
            column = 0;
            before = nullptr;
            continue;
        }
        if (column == 1)
            ++row;
        // Alone on its line it has the whole width, unless fields are in two columns anyway.
        part.grid->addWidget(block, row, 0, 1, m_isWide && canShare ? 1 : 2, Qt::AlignTop);
        column = canShare ? 1 : 0;
        before = canShare ? field : nullptr;
        if (!canShare)
            ++row;
    }
}

void FormSections::follow(const Record &record, const FormulaContext &context)
{
    for (Part &part : m_parts) {
        if (!part.section.condition)
            continue;
        QStringList shown;
        for (const Field *field : fieldsFor(part.section, record, context))
            shown.append(field->name);
        for (const Field *field : part.section.fields) {
            const bool hasFocus = m_blocks.value(field->name)->isAncestorOf(QApplication::focusWidget());
            if (hasFocus && !shown.contains(field->name))
                shown.append(field->name);
        }
        if (shown == part.shown)
            continue;
        part.shown = shown;
        showPart(part);
    }
}

void FormSections::reveal(const QString &field)
{
    for (Part &part : m_parts) {
        if (std::ranges::find(part.section.fields, field, &Field::name) == part.section.fields.end())
            continue;
        const bool isThere = part.shown.contains(field) || m_revealed.contains(field);
        if (isThere && !part.isFolded)
            return;
        m_revealed.insert(field);
        part.isFolded = false;
        showPart(part);
    }
}

void FormSections::forgetRevealed()
{
    if (m_revealed.isEmpty())
        return;
    m_revealed.clear();
    for (Part &part : m_parts)
        showPart(part);
}

QStringList FormSections::order() const
{
    QStringList names;
    for (const Part &part : m_parts) {
        for (const Field *field : part.section.fields)
            names.append(field->name);
    }
    return names;
}

/// Widgets are in the order of their making until somebody says otherwise.
void FormSections::orderTabs()
{
    QWidget *before = nullptr;
    const auto append = [&before](QWidget *stop) {
        if (before)
            QWidget::setTabOrder(before, stop);
        before = stop;
    };
    for (const Part &part : m_parts) {
        if (part.head)
            append(part.head);
        for (const Field *field : part.section.fields) {
            for (QWidget *stop : tabStops(*m_blocks.value(field->name)))
                append(stop);
        }
    }
}

bool FormSections::hasRoom() const
{
    return width() >= 2 * Theme::of(this).px(columnWidth) + Theme::of(this).space.three;
}

void FormSections::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_isWide == hasRoom())
        return;
    m_isWide = hasRoom();
    for (Part &part : m_parts)
        place(part);
}

} // namespace satchel::ui

#include "moc_FormSections.cpp"
