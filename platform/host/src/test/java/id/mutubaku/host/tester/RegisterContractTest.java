package id.mutubaku.host.tester;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class RegisterContractTest {

    @TestFactory
    Stream<DynamicTest> registerInMemory_keepsTheContract() {
        return RegisterContract.rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().accept(new MemoryRegister())));
    }
}
