// SPDX-License-Identifier: GPL-3.0-or-later
// A template filled in with a record of the store, which a person can choose: values are tinted, empty fields amber,
// and below is which fields are empty and why.
#pragma once

#include "ui/common/PageContext.h"

class QPlainTextEdit;
class QVBoxLayout;

namespace satchel::ui {

class FieldEditor;
class Label;

class TemplatePreview : public QWidget
{
    Q_OBJECT

public:
    explicit TemplatePreview(const PageContext &context, QWidget *parent = nullptr);

    /// The kind of record it is filled in with: Contact, Lead, Deal or Company. The newest one at first.
    void setWrittenTo(EntityKind entity);
    void setRecord(RecordId id);
    /// Of amounts and dates; empty: the window's.
    void setLanguage(const QString &language);
    /// Texts that are templates. Without a subject `hasSubject` is false.
    void setTexts(const QString &subject, const QString &body, bool hasSubject);

    QString text() const;
    /// Which fields are empty, a sentence each.
    QStringList problems() const { return m_problems; }

private:
    void chooseNewest();
    void readRecords();
    void fill();

    PageContext m_context;
    EntityKind m_entity = EntityKind::Contact;
    RecordId m_record;
    std::vector<Record> m_records; // with those that follow from it
    QString m_language;
    QString m_subject;
    QString m_body;
    bool m_hasSubject = false;
    QStringList m_problems;
    Label *m_name;
    QVBoxLayout *m_choice;
    FieldEditor *m_chosen = nullptr;
    QPlainTextEdit *m_text;
    Label *m_reasons;
};

} // namespace satchel::ui
