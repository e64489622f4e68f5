// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/DraftReader.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <atomic>

using namespace satchel;
using namespace satchel::exchange;
using namespace Qt::StringLiterals;
using satchel::test::TestStore;

namespace {

/// So many rows of one column, then the end or an error.
class CountingSource final : public RowSource
{
public:
    CountingSource(int rows, std::optional<Error> error, std::atomic<int> &read, qsizetype width = 0)
        : m_rows(rows), m_error(std::move(error)), m_read(read), m_width(width)
    {
    }
    QStringList columns() const override { return {u"Last name"_s}; }
    const SourceFormat &format() const override { return m_format; }
    Progress progress() const override { return {m_read, m_rows}; }
    Result<bool> next(SourceRow &row) override
    {
        if (m_read == m_rows)
            return m_error ? Result<bool>(fail(*m_error)) : Result<bool>(false);
        row.line = ++m_read;
        row.cells = {QString::number(row.line).rightJustified(m_width, u'x')};
        return true;
    }

private:
    int m_rows;
    std::optional<Error> m_error;
    std::atomic<int> &m_read;
    qsizetype m_width;
    SourceFormat m_format;
};

} // namespace

class tst_DraftReader : public QObject
{
    Q_OBJECT

private:
    RecordBuilder builder()
    {
        FilePreview preview;
        preview.columns = {u"Last name"_s};
        ColumnTarget target;
        target.column = u"Last name"_s;
        target.target = u"last_name"_s;
        ColumnMapping mapping;
        mapping.columns = {target};
        auto made = RecordBuilder::create(*m_store, EntityKind::Contact, preview, mapping);
        if (!made)
            qFatal("%s", qUtf8Printable(toText(made.error())));
        return std::move(*made);
    }
    std::unique_ptr<DraftReader> reader(int rows, std::optional<Error> error = {}, qsizetype width = 0)
    {
        m_read = 0;
        return std::make_unique<DraftReader>(
            std::make_unique<CountingSource>(rows, std::move(error), m_read, width), builder());
    }

    TestStore m_store;
    std::atomic<int> m_read = 0;

private Q_SLOTS:
    void handsRowsOutInTheirOrder()
    {
        const auto read = reader(1000);
        for (int line = 1; line <= 1000; ++line) {
            const auto row = read->next();
            QVERIFY_RESULT(row);
            QVERIFY(*row);
            QCOMPARE((*row)->row.line, line);
            QCOMPARE((*row)->draft->record.text(u"last_name"), QString::number(line));
        }
        QCOMPARE(*read->next(), nullptr);
        QCOMPARE(*read->next(), nullptr);
        QCOMPARE(read->progress().bytesRead, 1000);
    }

    void tellsAnErrorBehindTheRowsBeforeIt()
    {
        const auto read = reader(200, Error{Error::Kind::Io, u"the disk is gone"_s, {}});
        for (int line = 1; line <= 200; ++line)
            QVERIFY(*read->next());
        const auto failed = read->next();
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Io);
    }

    void readsOnlyABitAhead()
    {
        const auto read = reader(1'000'000);
        QVERIFY(*read->next());
        QTRY_VERIFY(read->waitForRows(1000));
        QVERIFY(m_read < 2000);
    }

    void readsFewerRowsAheadWhenTheyAreLong()
    {
        const auto read = reader(1'000'000, {}, 300'000);
        QVERIFY(*read->next());
        QVERIFY(m_read < 10);
    }

    void canBeLeftInTheMiddleOfAFile()
    {
        auto read = reader(1'000'000);
        QVERIFY(*read->next());
        read.reset();
        QVERIFY(m_read < 2000);
    }
};

SATCHEL_TEST(tst_DraftReader)
#include "tst_DraftReader.moc"
