// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChoiceEditors.h"

#include "ui/common/Button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

/// What having none means, where the form says so (FieldsDialogRequest::emptyTexts).
QString emptyTextOf(const FieldEditor &editor)
{
    const QString said = editor.property("emptyText").toString();
    return said.isEmpty() ? u"–"_s : said;
}

} // namespace

BooleanEditor::BooleanEditor(const Field &field, const FieldContext &context, Layout layout, QWidget *parent)
    : FieldEditor(field, context, layout, parent),
      m_box(new QCheckBox(layout == Layout::Form ? field.label : QString()))
{
    setInput(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        noteEdited();
        Q_EMIT committed();
    });
}

Result<Value> BooleanEditor::value() const
{
    return Value(m_box->isChecked());
}

void BooleanEditor::setValue(const Value &value)
{
    m_box->setChecked(valueOr<bool>(value));
}

void BooleanEditor::setReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
}

QString BooleanEditor::draft() const
{
    return m_box->isChecked() ? u"1"_s : u"0"_s;
}

void BooleanEditor::setDraft(const QString &text)
{
    m_box->setChecked(text == u"1");
}

ChoiceEditor::ChoiceEditor(const Field &field, const FieldContext &context, Layout layout, QWidget *parent)
    : FieldEditor(field, context, layout, parent), m_box(new QComboBox)
{
    m_box->addItem(u"–"_s);
    for (const Choice &choice : field.choices)
        m_box->addItem(choice.label, choice.key);
    setInput(m_box);
    connect(m_box, &QComboBox::activated, this, [this] {
        noteEdited();
        Q_EMIT committed();
    });
}

Result<Value> ChoiceEditor::value() const
{
    const QString key = m_box->currentData().toString();
    return key.isEmpty() ? Value() : Value(key);
}

void ChoiceEditor::setValue(const Value &value)
{
    setDraft(textOf(value));
}

void ChoiceEditor::setReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
}

QString ChoiceEditor::draft() const
{
    return m_box->currentData().toString();
}

void ChoiceEditor::setDraft(const QString &text)
{
    m_box->setItemText(0, emptyTextOf(*this));
    int index = text.isEmpty() ? 0 : m_box->findData(text);
    if (index < 0) { // a value from before the choice was removed is still shown and kept
        m_box->addItem(text, text);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

MultiChoiceEditor::MultiChoiceEditor(const Field &field, const FieldContext &context, Layout layout, QWidget *parent)
    : FieldEditor(field, context, layout, parent), m_button(new Button({})), m_menu(new QMenu(this))
{
    m_button->setChevron(true);
    m_button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setInput(m_button);
    for (const Choice &choice : field.choices) {
        QAction *action = m_menu->addAction(choice.label);
        action->setCheckable(true);
        action->setData(choice.key);
        connect(action, &QAction::triggered, this, [this, key = choice.key](bool isOn) {
            m_keys.removeAll(key);
            if (isOn)
                m_keys.append(key);
            showChosen();
            noteEdited();
        });
    }
    connect(m_menu, &QMenu::aboutToHide, this, &FieldEditor::committed);
    connect(m_button, &QPushButton::clicked, this,
        [this] { m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height()))); });
    showChosen();
}

Result<Value> MultiChoiceEditor::value() const
{
    return m_keys.isEmpty() ? Value() : Value(m_keys);
}

void MultiChoiceEditor::setValue(const Value &value)
{
    m_keys = valueOr<QStringList>(value);
    showChosen();
}

void MultiChoiceEditor::setReadOnly(bool isReadOnly)
{
    m_button->setEnabled(!isReadOnly);
}

QString MultiChoiceEditor::draft() const
{
    return m_keys.join(u'\n');
}

void MultiChoiceEditor::setDraft(const QString &text)
{
    m_keys = text.split(u'\n', Qt::SkipEmptyParts);
    showChosen();
}

void MultiChoiceEditor::showChosen()
{
    QStringList labels;
    for (const QString &key : std::as_const(m_keys))
        labels += field().choiceLabel(key);
    m_button->setText(labels.isEmpty() ? emptyTextOf(*this) : labels.join(u", "));
    for (QAction *action : m_menu->actions())
        action->setChecked(m_keys.contains(action->data().toString()));
}

} // namespace satchel::ui

#include "moc_ChoiceEditors.cpp"
