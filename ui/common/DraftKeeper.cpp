// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DraftKeeper.h"

#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Notice.h"
#include "ui/common/ReferenceEditor.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QMetaProperty>
#include <QPointer>
#include <QTabBar>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMilliseconds = 400; // of rest before what was typed is written down

/// The property that is what a person changes of a control.
QMetaProperty valueProperty(const QWidget &control)
{
    const QMetaObject &meta = *control.metaObject();
    return qobject_cast<const QTabBar *>(&control) ? meta.property(meta.indexOfProperty("currentIndex"))
                                                   : meta.userProperty();
}

QJsonValue keyOf(const QComboBox &box, int index)
{
    const QVariant data = box.itemData(index);
    return data.isValid() ? QJsonValue::fromVariant(data) : QJsonValue(index);
}

QJsonValue readChosen(const QComboBox &box)
{
    return box.isEditable() ? QJsonValue(box.currentText()) : keyOf(box, box.currentIndex());
}

/// What is offered no more leaves the box as it is.
void writeChosen(QComboBox &box, const QJsonValue &kept)
{
    if (box.isEditable())
        return box.setCurrentText(kept.toString());
    for (int index = 0; index < box.count(); ++index) {
        if (keyOf(box, index) == kept)
            return box.setCurrentIndex(index);
    }
    if (keyOf(box, -1) == kept) // last, for what is offered may have the same number
        box.setCurrentIndex(-1);
}

QJsonValue readTicked(const QAbstractItemView &list)
{
    QJsonArray keys;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        if (index.data(Qt::CheckStateRole).toInt() == Qt::Checked)
            keys.append(index.data(Qt::UserRole).toString());
    }
    return keys;
}

void writeTicked(const QAbstractItemView &list, const QJsonArray &keys)
{
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex index = list.model()->index(row, 0);
        const bool isTicked = keys.contains(index.data(Qt::UserRole).toString());
        if (index.flags().testFlag(Qt::ItemIsUserCheckable))
            list.model()->setData(index, isTicked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }
}

QJsonValue readControl(const QWidget &control)
{
    if (const auto *box = qobject_cast<const QComboBox *>(&control))
        return readChosen(*box);
    if (const auto *list = qobject_cast<const QAbstractItemView *>(&control))
        return readTicked(*list);
    return QJsonValue::fromVariant(valueProperty(control).read(&control));
}

void writeControl(QWidget &control, const QJsonValue &kept)
{
    if (auto *box = qobject_cast<QComboBox *>(&control))
        return writeChosen(*box, kept);
    if (const auto *list = qobject_cast<QAbstractItemView *>(&control))
        return writeTicked(*list, kept.toArray());
    const QMetaProperty value = valueProperty(control);
    value.write(&control, kept.isObject() ? QVariant::fromValue(kept.toObject()) : kept.toVariant());
}

} // namespace

QJsonObject draftOf(const FieldEditor &editor)
{
    if (const auto value = editor.value(); value && !creationBy(editor))
        return {{u"value"_s, toJson(*value)}};
    return {{u"text"_s, editor.draft()}};
}

void showDraft(FieldEditor &editor, const QJsonObject &draft)
{
    if (const auto text = draft.find("text"_L1); text != draft.end())
        return editor.setDraft(text->toString());
    if (const auto value = valueFromJson(editor.field().type, draft.value("value"_L1)))
        editor.setValue(*value);
}

DraftKeeper::DraftKeeper(const PageContext &context, QWidget *form)
    : QObject(form), m_context(context), m_banner(new Banner(&Theme::blue, Icon::History, {}))
{
    form->installEventFilter(this);
    m_banner->hide();
    connect(m_banner->addButton(tr("Discard")), &QPushButton::clicked, this, &DraftKeeper::discard);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

void DraftKeeper::addEditor(FieldEditor *editor, const QString &name)
{
    m_parts.push_back(
        {name.isEmpty() ? editor->field().name : name, editor->field().label, [editor] { return draftOf(*editor); },
            [editor](const QJsonValue &kept) { showDraft(*editor, kept.toObject()); }, {}});
    connect(editor, &FieldEditor::edited, this, &DraftKeeper::keepSoon);
}

void DraftKeeper::addPart(const QString &name, std::function<QJsonValue()> read,
    std::function<void(const QJsonValue &)> write, const QString &label)
{
    m_parts.push_back({name, label, std::move(read), std::move(write), {}});
}

void DraftKeeper::addControl(const QString &name, QWidget *control)
{
    if (auto *editor = qobject_cast<FieldEditor *>(control))
        return addEditor(editor, name);
    const auto *line = qobject_cast<QLineEdit *>(control);
    if (line && line->echoMode() != QLineEdit::Normal)
        return;
    addPart(
        name, [control] { return readControl(*control); },
        [control](const QJsonValue &kept) { writeControl(*control, kept); }, control->accessibleName());
    static const QMetaMethod noticed = metaObject()->method(metaObject()->indexOfMethod("keepSoon()"));
    if (auto *box = qobject_cast<QComboBox *>(control); box && !box->isEditable())
        connect(box, &QComboBox::currentIndexChanged, this, &DraftKeeper::keepSoon); // texts may be alike
    else if (auto *list = qobject_cast<QAbstractItemView *>(control))
        connect(list->model(), &QAbstractItemModel::dataChanged, this, &DraftKeeper::keepSoon);
    else if (auto *tabs = qobject_cast<QTabBar *>(control))
        connect(tabs, &QTabBar::currentChanged, this, &DraftKeeper::keepSoon);
    else
        connect(control, valueProperty(*control).notifySignal(), this, noticed);
}

void DraftKeeper::begin(const QString &place, RecordId record, Subject subject)
{
    m_pause.stop();
    m_place = place;
    m_record = record;
    for (Part &part : m_parts)
        part.initial = part.read();
    const QJsonObject draft = drafts().of(place);
    QStringList changed;
    m_isRestored = false;
    for (const Part &part : m_parts) {
        const QJsonObject kept = draft.value(part.name).toObject();
        if (!kept.contains("now"_L1))
            continue;
        part.write(kept.value("now"_L1));
        m_isRestored = true;
        if (subject == Subject::Existing && kept.value("before"_L1) != part.initial
            && kept.value("now"_L1) != part.initial && !part.label.isEmpty())
            changed.append(part.label);
    }
    m_banner->setText(tr("Your draft was restored."),
        changed.isEmpty()
            ? QString()
            : tr("What you save replaces the new value of: %1", "fields").arg(QLocale().createSeparatedList(changed)));
    m_banner->setVisible(m_isRestored);
    m_pause.stop(); // what was put back is written down already
    if (m_isRestored)
        Q_EMIT restored();
}

void DraftKeeper::keepSoon()
{
    if (!m_place.isEmpty())
        m_pause.start();
}

void DraftKeeper::keepNow()
{
    m_pause.stop();
    if (m_place.isEmpty())
        return;
    QJsonObject draft;
    for (const Part &part : m_parts) {
        const QJsonValue now = part.read();
        if (now != part.initial)
            draft.insert(part.name, QJsonObject{{u"before"_s, part.initial}, {u"now"_s, now}});
    }
    drafts().keep(m_place, m_record, draft);
}

void DraftKeeper::forget()
{
    m_pause.stop();
    if (!m_place.isEmpty())
        drafts().forget(m_place);
    m_place.clear();
    m_banner->hide();
}

std::function<void()> DraftKeeper::forgetter()
{
    return [keeper = QPointer(this), &drafts = drafts(), place = m_place] {
        drafts.forget(place);
        if (keeper && keeper->m_place == place) // and not at another form by now
            keeper->forget();
    };
}

std::function<void()> DraftKeeper::forgetterOfCaller()
{
    disconnect(m_ofAcceptance);
    return forgetter();
}

items::Workspace::Done DraftKeeper::forgetWhenStored()
{
    return [&workspace = m_context.workspace, forget = forgetter()](const Result<Receipt> &receipt) {
        if (receipt)
            forget();
        else
            Q_EMIT workspace.failed(receipt.error());
    };
}

void DraftKeeper::discard()
{
    for (const Part &part : m_parts)
        part.write(part.initial);
    m_pause.stop();
    drafts().forget(m_place);
    m_banner->hide();
    Q_EMIT restored();
}

bool DraftKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && watched == parent())
        keepNow();
    return QObject::eventFilter(watched, event);
}

DraftKeeper *keepDraftOf(Dialog &dialog, const PageContext &context)
{
    auto *drafts = new DraftKeeper(context, &dialog);
    dialog.content()->insertWidget(0, drafts->banner());
    drafts->m_ofAcceptance = QObject::connect(&dialog, &QDialog::accepted, drafts, &DraftKeeper::forget);
    QObject::connect(&dialog, &Dialog::cancelled, drafts, &DraftKeeper::forget);
    return drafts;
}

QString dialogPlace(const QString &dialog, RecordId of)
{
    return dialogPlace(dialog, of.isNull() ? u"new"_s : of.toString());
}

QString dialogPlace(const QString &dialog, const QString &of)
{
    return u"dialog/%1/%2"_s.arg(dialog, of);
}

} // namespace satchel::ui

#include "moc_DraftKeeper.cpp"
