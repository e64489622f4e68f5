// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/TemplateValue.h"

#include "domain/MailTemplate.h"
#include "ui/common/Button.h"
#include "ui/common/CompletionKeys.h"
#include "ui/common/Label.h"
#include "ui/common/Popups.h"
#include "ui/mail/TemplateFieldMenu.h"
#include "ui/rules/SentenceRow.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QStandardItemModel>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

bool isOfFieldPath(QChar letter)
{
    return letter.isLetterOrNumber() || letter == u'_' || letter == u'.';
}

} // namespace

TemplateValue::TemplateValue(
    const PageContext &context, EntityKind entity, const QString &name, const QString &text, QWidget *parent)
    : QWidget(parent), m_context(context), m_entity(entity), m_edit(new ValueEdit(name, text)),
      m_button(new IconButton(Icon::Braces, tr("Insert field"))), m_names(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_names, this))
{
    const int height = Theme::of(this).size.controlSmall;
    auto *row = new QHBoxLayout(this);
    setSpaces(*row, Theme::of(this), 0, 2);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button);
    m_button->setFixedSize(height, height);
    m_button->setAccessibleName(tr("Insert field: %1", "into which text").arg(name));
    m_completer->setWidget(m_edit);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->popup()->setAccessibleName(tr("Fields"));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { insertField(index.data(Qt::UserRole).toString()); });
    new CompletionKeys(m_completer, [this](const QModelIndex &lit) {
        if (lit.isValid())
            insertField(lit.data(Qt::UserRole).toString());
        return lit.isValid();
    });
    connect(m_button, &QToolButton::clicked, this, &TemplateValue::openMenu);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &now) {
        Q_EMIT edited(now);
        complete();
    });
}

QString TemplateValue::openTag() const
{
    const QString before = m_edit->text().left(m_edit->cursorPosition());
    const qsizetype start = before.lastIndexOf("{{"_L1);
    if (start < 0 || before.indexOf("}}"_L1, start) >= 0 || (start > 0 && before[start - 1] == u'\\'))
        return {};
    const QString tag = before.mid(start + 2);
    return tag.isNull() ? u""_s : tag;
}

QString TemplateValue::word() const
{
    const QString tag = openTag();
    qsizetype start = tag.size();
    while (start > 0 && isOfFieldPath(tag[start - 1]))
        --start;
    return tag.mid(start);
}

void TemplateValue::readFields()
{
    m_names->clear();
    for (const auto &[path, label] : mailTemplateFields(m_context.workspace.schema(), m_entity)) {
        auto *item = new QStandardItem(tr("%1 – %2", "the label of a field, its name").arg(label, path));
        item->setData(path, Qt::UserRole);
        m_names->appendRow(item);
    }
}

void TemplateValue::complete()
{
    const QString tag = openTag();
    const QString prefix = word();
    const bool isCondition = tag.trimmed().startsWith(u'#');
    const bool isElsewhere = tag.isNull() || tag.contains(u'|') || (isCondition && prefix.size() < 2)
        || prefix == "if"_L1 || prefix == "else"_L1;
    if (!isElsewhere && !m_completer->popup()->isVisible())
        readFields(); // a field may have been added since the last time
    m_completer->setCompletionPrefix(prefix);
    if (isElsewhere || m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = m_edit->rect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0)
        + m_completer->popup()->verticalScrollBar()->sizeHint().width() + Theme::of(this).px(16));
    lightFirst(*m_completer);
    m_completer->complete(place);
}

void TemplateValue::insertField(const QString &path)
{
    const QString tag = openTag();
    QString text = m_edit->text();
    qsizetype at = m_edit->cursorPosition();
    qsizetype replaced = 0;
    QString inserted = "{{"_L1 + path + "}}"_L1;
    if (!tag.isNull()) {
        replaced = word().size();
        at -= replaced;
        const bool isClosed = QStringView(text).mid(at + replaced).trimmed().startsWith("}}"_L1);
        inserted = isClosed || tag.trimmed().startsWith(u'#') ? path : path + "}}"_L1;
    } else if (m_edit->hasSelectedText()) {
        at = m_edit->selectionStart();
        replaced = m_edit->selectionLength();
    }
    m_edit->setSelection(static_cast<int>(at), static_cast<int>(replaced));
    m_edit->insert(inserted); // which can be undone in the field
    m_edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited(m_edit->text());
}

void TemplateValue::fillMenu(QMenu &menu)
{
    addTemplateFields(menu, m_context.workspace.schema(), m_entity, [this](const QString &path) { insertField(path); });
}

void TemplateValue::openMenu()
{
    auto *menu = new QMenu(m_button); // goes with it, and with what its actions call
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    popupBelow(*menu, *m_button);
}

} // namespace satchel::ui

#include "moc_TemplateValue.cpp"
