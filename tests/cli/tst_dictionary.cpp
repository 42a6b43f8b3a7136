// plumb dict, and what plumb show knows from the dictionary.
#include "cli/samples.h"

#include <gtest/gtest.h>

namespace plumb::cli::test {
namespace {

class Dictionary : public testing::Test {
protected:
    Dictionary() { m_bench.write("oru.hl7", kResult); }
    [[nodiscard]] Outcome run(const std::string& arguments) const { return m_bench.run(arguments); }

    Workbench m_bench;
};

TEST_F(Dictionary, DictShowsASegment) {
    EXPECT_EQ(run("dict MRG --version 2.3.1"), printed(text(R"(
MRG  Merge patient information segment-  (segment, HL7 2.3.1)
  path   name                           type  usage  repeats  length  table
  MRG-1  Prior Patient Identifier List  CX    R      *        20
  MRG-2  Prior Alternate Patient ID     CX    O      *        20
  MRG-3  Prior Patient Account Number   CX    O               20
  MRG-4  Prior Patient ID               CX    O               20
  MRG-5  Prior Visit Number             CX    O               20
  MRG-6  Prior Alternate Visit ID       CX    O               20
  MRG-7  Prior Patient Name             XPN   O      *        48
  O: not required; before 2.7 it is not known which of these are C or B.
)")));
}

TEST_F(Dictionary, DictShowsAFieldDownToItsParts) {
    EXPECT_EQ(run("dict PID-8"), printed(text(R"(
PID-8  Administrative Sex  (field, HL7 2.5.1)
  type       IS  Coded value for user-defined tables
  usage      not required (C, B not known)
  length     1
  table      0001  Administrative Sex
  A  Ambiguous
  F  Female
  M  Male
  N  Not applicable
  O  Other
  U  Unknown
)")));
    EXPECT_EQ(run("dict PID-3.4"), printed(text(R"(
PID-3.4  Assigning Authority  (component, HL7 2.5.1)
  type       HD  Hierarchic Designator
  usage      not required (C, B not known)
  length     227
  table      0363  Assigning Authority
  path       name               type  usage    length  table
  PID-3.4.1  Namespace ID       IS    O        20      0300
  PID-3.4.2  Universal ID       ST    C        199
  PID-3.4.3  Universal ID Type  ID    C        6       0301
  O: not required; before 2.7 it is not known which of these are C or B.
)")));
    EXPECT_EQ(run("dict pid-3.4.1").out.substr(0, 27), "PID-3.4.1  Namespace ID  (c");
    EXPECT_EQ(run("dict PID.3.4").out, run("dict PID-3.4").out);
    EXPECT_EQ(run("dict CX.5").out.substr(0, 52), "CX.5  Identifier Type Code  (component, HL7 2.5.1)\n ");
}

TEST_F(Dictionary, DictShowsTypes) {
    EXPECT_EQ(run("dict EI"), printed(text(R"(
EI  Entity Identifier  (type, HL7 2.5.1)
  path  name               type  usage    length  table
  EI.1  Entity Identifier  ST    O        199
  EI.2  Namespace ID       IS    O        20      0363
  EI.3  Universal ID       ST    C        199
  EI.4  Universal ID Type  ID    C        6       0301
  O: not required; before 2.7 it is not known which of these are C or B.
)")));
    EXPECT_EQ(run("dict ST"), printed(text(R"(
ST  String Data  (type, HL7 2.5.1)
  has no components
)")));
}

TEST_F(Dictionary, DictShowsStructuresAndEvents) {
    EXPECT_EQ(run("dict ADT_A39"), printed(text(R"(
ADT_A39  (structure, HL7 2.5.1)
  MSH      1..1  Message Header
  SFT      0..*  Software Segment
  EVN      1..1  Event Type
  PATIENT  1..*
    PID    1..1  Patient Identification
    PD1    0..1  Patient Additional Demographic
    MRG    1..1  Merge Patient Information
    PV1    0..1  Patient Visit
  used by    ADT^A39, ADT^A40, ADT^A41, ADT^A42
)")));
    EXPECT_EQ(run("dict ADT^A40 --version 2.3"), printed(text(R"(
ADT^A40  ADT/ACK - Merge patient - patient identifier list  (event, HL7 2.3)
  structure  ADT_A39
  MSH      1..1  Message header segment
  EVN      1..1  Event type
  PATIENT  1..*
    PID    1..1  Patient Identification
    PD1    0..1  Patient Demographic
    MRG    1..1  Merge patient information
    PV1    0..1  Patient visit
)")));
}

TEST_F(Dictionary, DictShowsTables) {
    const Outcome expected = printed(text(R"(
0001  Administrative Sex  (user-defined table, HL7 2.5.1)
  A  Ambiguous
  F  Female
  M  Male
  N  Not applicable
  O  Other
  U  Unknown
  used by    GT1-9, IN1-43, NK1-15, PID-8, STF-5
)"));
    EXPECT_EQ(run("dict table 0001"), expected);
    EXPECT_EQ(run("dict 1"), expected);
}

TEST_F(Dictionary, DictTellsVersionsApart) {
    EXPECT_EQ(run("dict PID-3 --versions"), printed(text(R"(
PID-3  (field)
  2.1           Patient id internal, CK R, length 16
  2.2           Patient ID, CM_PAT_ID R*, length 20
  2.3           Patient ID, CX R*, length 20
  2.3.1         Patient Identifier List, CX R*, length 20
  2.4 to 2.6    Patient Identifier List, CX R*, length 250
  2.7 to 2.8.2  Patient Identifier List, CX R*
)")));
    EXPECT_EQ(run("dict ADT_A39 --versions"), printed(text(R"(
ADT_A39  (structure)
  2.3 to 2.4, 7 lines
  2.5 to 2.5.1, 8 lines
    + SFT 0..*
  2.6 to 2.8.2, 9 lines
    + UAC 0..1
)")));
}

TEST_F(Dictionary, DictListsAndSearches) {
    EXPECT_EQ(run("dict --search 'DISCHARGE disposition'"), printed(text(R"(
PV1-36  field  Discharge Disposition           IS  table 0112
PV2-27  field  Expected Discharge Disposition  IS  table 0112
0112    table  Discharge Disposition
)")));
    EXPECT_EQ(run("dict segments --version 2.1").out.substr(0, 31), "ACC  segment  Accident\nADD  seg");
    EXPECT_NE(run("dict events").out.find("\nADT^A04"), std::string::npos);
    EXPECT_NE(run("dict types").out.find("\nXPN"), std::string::npos);
    EXPECT_NE(run("dict structures").out.find("\nORU_R01"), std::string::npos);
    EXPECT_NE(run("dict tables").out.find("\n0085"), std::string::npos);
    EXPECT_NE(run("dict SIU").out.find("\nSIU^S26"), std::string::npos) << "all events of a message code";
}

TEST_F(Dictionary, DictPrintsJson) {
    EXPECT_EQ(run("dict ACK -f json"), printed(text(R"(
[{"format":"plumb.dictionary/1","version":"2.5.1","kind":"structure","path":"ACK","name":"","content":[{"kind":"segment","name":"MSH","min":1,"max":1},{"kind":"segment","name":"SFT","min":0,"max":null},{"kind":"segment","name":"MSA","min":1,"max":1},{"kind":"segment","name":"ERR","min":0,"max":null}]}]
)")));
    EXPECT_EQ(run("dict EI.1 -f ndjson"), printed(text(R"(
{"format":"plumb.dictionary/1","version":"2.5.1","kind":"component","path":"EI.1","name":"Entity Identifier","number":1,"type":"ST","usage":"O","max":1,"length":"199","table":""}
)")));
    EXPECT_EQ(run("dict --search 'discharge disposition' -f ndjson"), printed(text(R"(
{"format":"plumb.dictionary/1","version":"2.5.1","kind":"field","path":"PV1-36","name":"Discharge Disposition","number":36,"type":"IS","usage":"O","max":1,"length":"3","table":"0112"}
{"format":"plumb.dictionary/1","version":"2.5.1","kind":"field","path":"PV2-27","name":"Expected Discharge Disposition","number":27,"type":"IS","usage":"O","max":1,"length":"2","table":"0112"}
{"format":"plumb.dictionary/1","version":"2.5.1","kind":"table","path":"0112","name":"Discharge Disposition","kindOfTable":"user-defined"}
)")));
    EXPECT_EQ(run("dict EI.1 --versions -f ndjson").out.substr(0, 60),
              R"({"versions":["2.3","2.3.1","2.4"],"entry":{"format":"plumb.d)");
}

TEST_F(Dictionary, DictSaysWhatIsNotThere) {
    EXPECT_EQ(run("dict PIX"), complained(1, "HL7 2.5.1 has no 'PIX'. Names like it are PID, PIP."));
    EXPECT_EQ(run("dict QQQQQQQQ"),
              complained(1, "HL7 2.5.1 has no 'QQQQQQQQ'. plumb dict --search finds things by their names."));
    EXPECT_EQ(run("dict PID-99"),
              complained(1, "HL7 2.5.1 has no 'PID-99', but it has PID. plumb dict PID shows what that consists of."));
    EXPECT_EQ(
        run("dict ADT_A01 --version 2.9"),
        complained(2, "'2.9' is not a version of HL7 that is known; known are 2.1, 2.2, 2.3, 2.3.1, 2.4, 2.5, 2.5.1, "
                      "2.6, 2.7, 2.7.1, 2.8, 2.8.1, 2.8.2."));
    EXPECT_EQ(run("dict PID-35 --version 2.3").err.substr(0, 56),
              "plumb: HL7 2.3 has no 'PID-35', but 2.4, 2.5, 2.5.1, 2.6");
    EXPECT_EQ(run("dict --search 'qwertz uiop'"),
              complained(1, "Nothing in HL7 2.5.1 has all of these words in its name: qwertz uiop. Try fewer words or "
                            "another --version."));
    EXPECT_EQ(run("dict").code, 2);
    EXPECT_EQ(run("dict PID PV1").code, 2);
    EXPECT_EQ(run("dict 'PID-3.'").code, 1);
    EXPECT_EQ(run("dict PID-3.4.1.1").code, 1);
    EXPECT_EQ(run("dict PID-99999999999999999999").code, 1);
}

TEST_F(Dictionary, ShowSaysWhatValuesMean) {
    EXPECT_EQ(run("show oru.hl7 --meaning"), printed(text(R"(
Message 1 of 1, oru.hl7 at byte 0, 230 bytes, plain, segments end with CR, US-ASCII
MSH                 Message Header
  MSH-1             Field Separator                    |
  MSH-2             Encoding Characters                ^~\&
  MSH-3             Sending Application                LAB
  MSH-4             Sending Facility                   HOSP
  MSH-5             Receiving Application              EHR
  MSH-6             Receiving Facility                 HOSP
  MSH-7             Date/Time Of Message               20240102030505  = 2 Jan 2024 03:05:05
  MSH-9             Message Type                       ORU^R01^ORU_R01  = Unsolicited transmission of an observation message (R01)
    .1              Message Code                       ORU  = Unsolicited transmission of an observation message
    .2              Trigger Event                      R01  = Unsolicited transmission of an observation message
    .3              Message Structure                  ORU_R01
  MSH-10            Message Control ID                 MSG2
  MSH-11            Processing ID                      P  = Production
  MSH-12            Version ID                         2.5.1  = Release 2.5.1
PID                 Patient Identification
  PID-1             Set ID - PID                       1
  PID-3             Patient Identifier List            777^^^HOSP^MR  = 777 (Medical record number, HOSP)
    .1              ID Number                          777
    .4              Assigning Authority                HOSP
    .5              Identifier Type Code               MR  = Medical record number
  PID-5             Patient Name                       DOE^JOHN  = JOHN DOE
    .1              Family Name                        DOE
    .2              Given Name                         JOHN
  PID-7             Date/Time of Birth                 19600101  = 1 Jan 1960
  PID-8             Administrative Sex                 M  = Male
OBR                 Observation Request
  OBR-1             Set ID - OBR                       1
  OBR-4             Universal Service Identifier       CMP
OBX[1]              Observation/Result
  OBX[1]-1          Set ID - OBX                       1
  OBX[1]-2          Value Type                         NM  = Numeric
  OBX[1]-3          Observation Identifier             2160-0^CREATININE^LN  = CREATININE
    .1              Identifier                         2160-0
    .2              Text                               CREATININE
    .3              Name of Coding System              LN  = Logical Observation Identifier Names and Codes (LOINC)
  OBX[1]-5          Observation Value                  4.2  = 4.2 mg/dL
  OBX[1]-6          Units                              mg/dL
  OBX[1]-9          Probability                        H
OBX[2]              Observation/Result
  OBX[2]-1          Set ID - OBX                       2
  OBX[2]-2          Value Type                         TX  = Text data
  OBX[2]-3          Observation Identifier             NOTE^^L  = NOTE (L)
    .1              Identifier                         NOTE
    .3              Name of Coding System              L  = Local general code (where z is an alphanumeric character)
  OBX[2]-5          Observation Value                  line one\nline two & more
  OBX[2]-11         Observation Result Status          F  = Final results
)")));
}

TEST_F(Dictionary, ShowLaysTheMessageOverItsStructure) {
    EXPECT_EQ(run("show oru.hl7 --groups"), printed(text(R"(
Message 1 of 1, oru.hl7 at byte 0, 230 bytes, plain, segments end with CR, US-ASCII
Structure ORU_R01 of HL7 2.5.1, named in MSH-9.3: fits
ORU_R01
  MSH
  PATIENT_RESULT[1]
    PATIENT
      PID
    ORDER_OBSERVATION[1]
      OBR
      OBSERVATION[1]
        OBX
      OBSERVATION[2]
        OBX
)")));
    m_bench.write("odd.hl7", "MSH|^~\\&|||||||ADT^A01|1|P|2.3\rPV1|\rPID|\rZZ1|\rOBR|\r");
    EXPECT_EQ(run("show odd.hl7 --groups"), printed(text(R"(
Message 1 of 1, odd.hl7 at byte 0, 51 bytes, plain, segments end with CR, US-ASCII
Structure ADT_A01 of HL7 2.3, by code and event in MSH-9: does not fit in all places
ADT_A01
  MSH
  missing EVN
  missing here, misplaced: PID
  PV1
  PID (misplaced)
  ZZ1 (local)
  OBR (unexpected)
)")));
    m_bench.write("unknown.hl7", "MSH|^~\\&|||||||ZZZ^Z01|1|P|2.5.1\rSCH|\rRGS|\rAIS|\r");
    EXPECT_EQ(run("show unknown.hl7 --groups"), printed(text(R"(
Message 1 of 1, unknown.hl7 at byte 0, 48 bytes, plain, segments end with CR, US-ASCII
Structure SIU_S12 of HL7 2.5.1, the one that fits best, since MSH-9 names none that is known: fits
SIU_S12
  MSH
  SCH
  RESOURCES[1]
    RGS
    SERVICE[1]
      AIS
)")));
    m_bench.write("nothing.hl7", "MSH|^~\\&|||||||ZZZ^Z01|1|P|2.5.1\rZZ1|\r");
    EXPECT_EQ(run("show nothing.hl7 --groups"), printed(text(R"(
Message 1 of 1, nothing.hl7 at byte 0, 38 bytes, plain, segments end with CR, US-ASCII
No structure of HL7 2.5.1 has a place for these segments.
)")));
    EXPECT_EQ(run("show oru.hl7 --groups --meaning").code, 2);
}

}  // namespace
}  // namespace plumb::cli::test
