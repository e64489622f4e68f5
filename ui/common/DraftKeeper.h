// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps what is typed into a form until it is saved or discarded, also across a crash and a change of the language. A
// form names its parts, fills them, and then begins. Forms that commit as they are typed need none; RecordForm merges
// with what others change and keeps its own.
#pragma once

#include "ui/common/PageContext.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace satchel::ui {

class Banner;
class FieldEditor;

class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(const PageContext &context, QObject *parent);

    /// Edits of the person are noticed. `name` is needed where two editors are of one field.
    void addEditor(FieldEditor *editor, const QString &name = {});
    /// A part that is no field; the form calls keepSoon() when it changes. With a label the banner names it when
    /// another value was known then.
    void addPart(const QString &name, std::function<QJsonValue()> read, std::function<void(const QJsonValue &)> write,
        const QString &label = {});

    /// Takes what the parts hold as that which Discard goes back to, and puts back what was typed at this place before
    /// (items/Drafts.h). Says so in the banner, for something that exists with the parts of which another value was
    /// known then: nobody can have changed what is not there yet. `record`: what the draft belongs to; null for none.
    enum class Subject : quint8 { Existing, New };
    void begin(const QString &place, RecordId record, Subject subject = Subject::Existing);
    /// A draft was put back by the last begin().
    bool isRestored() const { return m_isRestored; }
    void keepSoon();
    /// What is not written down yet, as when the form closes.
    void keepNow();
    /// What was typed is saved or not wanted any more.
    void forget();
    /// The same for when a commit has succeeded, by when the form may be gone.
    std::function<void()> forgetter();
    /// To give to a commit: it forgets what was stored, and a refusal is announced as without it.
    items::Workspace::Done forgetWhenStored();

    /// "Your draft was restored" with Discard; hidden while there is none. Belongs to the layout it is put into.
    Banner *banner() const { return m_banner; }

Q_SIGNALS:
    /// Parts were written by begin() or Discard.
    void restored();

private:
    struct Part
    {
        QString name;
        QString label; // for the banner
        std::function<QJsonValue()> read;
        std::function<void(const QJsonValue &)> write;
        QJsonValue initial;
    };

    items::Drafts &drafts() const { return m_context.workspace.drafts(); }
    void discard();

    PageContext m_context;
    QString m_place; // empty until begun, and after it was forgotten
    RecordId m_record;
    std::vector<Part> m_parts;
    QTimer m_pause;
    Banner *m_banner;
    bool m_isRestored = false;
};

} // namespace satchel::ui
