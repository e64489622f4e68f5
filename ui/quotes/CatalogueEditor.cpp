// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/CatalogueEditor.h"

#include "domain/TextFolding.h"
#include "ui/common/CompletionKeys.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 1;

/// Whether a word of the product's name or its number begins with what was typed. The catalogue also finds what has the
/// letters somewhere in a description.
bool beginsWith(const FieldContext::Option &product, const QString &wanted)
{
    const QString name = fold(product.title);
    for (qsizetype at = name.indexOf(wanted); at >= 0; at = name.indexOf(wanted, at + 1)) {
        if (at == 0 || !name[at - 1].isLetterOrNumber())
            return true;
    }
    return fold(product.detail).startsWith(wanted);
}

} // namespace

CatalogueEditor::CatalogueEditor(const Field &field, const FieldContext &context, PriceText priceOf, QWidget *parent)
    : FieldEditor(field, context, Layout::Cell, parent), m_priceOf(std::move(priceOf)), m_line(new QLineEdit),
      m_found(new QStandardItemModel(this)), m_completer(new QCompleter(m_found, this))
{
    m_line->setPlaceholderText(tr("Search the catalogue, or type a free line"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line); // not setCompleter: what was typed stays what was typed
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        noteEdited();
        search(text);
    });
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT productChosen(RecordId::fromString(index.data(idRole).toString()));
    };
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, choose);
    new CompletionKeys(m_completer, [choose](const QModelIndex &lit) {
        if (lit.isValid()) // else what was typed is a free line
            choose(lit);
        return lit.isValid();
    });
    m_completer->popup()->installEventFilter(this);
}

bool CatalogueEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_completer->popup())
        return event->type() == QEvent::KeyPress && keepWords(*static_cast<QKeyEvent *>(event));
    const bool isPaste = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste);
    const QString pasted = isPaste ? QGuiApplication::clipboard()->text().trimmed() : QString();
    if (!pasted.contains(u'\t') && !pasted.contains(u'\n'))
        return FieldEditor::eventFilter(watched, event);
    Q_EMIT rowsPasted();
    return true;
}

/// Enter with a list of which nothing was chosen: what was typed is the line. Qt hands the key to the line past its
/// filters, so that it would close the list only.
bool CatalogueEditor::keepWords(const QKeyEvent &key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (!isEnter || m_completer->popup()->currentIndex().isValid())
        return false;
    m_completer->popup()->hide();
    QKeyEvent passed(QEvent::KeyPress, key.key(), key.modifiers(), key.text());
    QCoreApplication::sendEvent(m_line, &passed);
    return true;
}

void CatalogueEditor::search(const QString &text)
{
    m_found->clear();
    if (text.trimmed().isEmpty() || !context().findRecords)
        return;
    QList<FieldContext::Option> options = context().findRecords(EntityKind::Product, text.trimmed());
    const QString wanted = fold(text.trimmed());
    std::ranges::stable_partition(
        options, [&wanted](const FieldContext::Option &option) { return beginsWith(option, wanted); });
    for (const FieldContext::Option &option : std::as_const(options)) {
        const QString price = m_priceOf ? m_priceOf(option.id) : QString();
        auto *item = new QStandardItem(
            price.isEmpty() ? option.title : tr("%1 · %2", "a product, its price").arg(option.title, price));
        item->setData(option.id.toString(), idRole);
        m_found->appendRow(item);
    }
    if (options.isEmpty())
        return m_completer->popup()->hide();
    m_completer->complete();
    // What is called just so is meant; of anything else a person chooses, or it stays a line of their own words.
    const FieldContext::Option &first = options.front();
    const bool isMeant = fold(first.title) == wanted || fold(first.detail) == wanted;
    if (isMeant)
        lightFirst(*m_completer);
    else
        m_completer->popup()->setCurrentIndex({});
}

Result<Value> CatalogueEditor::value() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? Value() : Value(text);
}

void CatalogueEditor::setValue(const Value &value)
{
    m_line->setText(textOf(value));
}

void CatalogueEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
}

QString CatalogueEditor::draft() const
{
    return m_line->text();
}

void CatalogueEditor::setDraft(const QString &text)
{
    m_line->setText(text);
}

} // namespace satchel::ui

#include "moc_CatalogueEditor.cpp"
